import { signs } from '../../tool/MessageBox.tsx';
import type { Line } from './line.ts';

/** Each state has a shape of its own; colour only helps. */
const shapes = {
  ...signs,
  open: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM7.6 12v.1m4.4-.1v.1m4.4-.1v.1',
} satisfies Record<Line['tone'], string>;

/** The sign of a line's state; the words beside it say the same. */
export function Sign({ tone }: { tone: Line['tone'] }) {
  return (
    <svg class={`sign ${tone}`} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d={shapes[tone]}
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
