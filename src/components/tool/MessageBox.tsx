import type { ComponentChildren } from 'preact';
import type { Message, Tone } from './message.ts';

/** A drawing of 24 units for each tone, each with a shape of its own. */
export const signs: Record<Tone, string> = {
  good: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Zm-4.5 10 3 3 6-6.5',
  hint: 'M12 3.2 22 20.3H2ZM12 10v4.5m0 2.6v.2',
  stop: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM8.5 8.5l7 7m0-7-7 7',
};

interface Props {
  message: Message;
  id?: string;
  children?: ComponentChildren;
}

/** A message with its sign; the words alone say all, colour and sign only help. */
export function MessageBox({ message, id, children }: Props) {
  return (
    <div class={`message ${message.tone}`} id={id}>
      <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
        <path
          d={signs[message.tone]}
          fill="none"
          stroke="currentColor"
          stroke-width="2.2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <div>
        <p class="message-title">{message.title}</p>
        <p>{message.text}</p>
        {children}
      </div>
    </div>
  );
}
