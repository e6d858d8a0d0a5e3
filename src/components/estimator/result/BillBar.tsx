import { formatAmount } from '../../../billing/format-amount.ts';
import type { Judged } from './judge-form.ts';
import { partNames, partsOf, percentOf } from './parts.ts';
import { Patterns, Swatch } from './Patterns.tsx';

/** Where something is missing, the known parts take this much of the bar. */
const knownPercent = 80;

/** What the bill is made of: a bar, and the same in words and figures. */
export function BillBar({ judged }: { judged: Judged }) {
  const parts = partsOf(judged);
  const whole = parts.reduce((all, { amount }) => all + amount, 0n);
  if (whole === 0n) return null;
  const isComplete = judged.estimate.sum.kind === 'complete';
  const scale = isComplete ? 1 : knownPercent / 100;
  let x = 0;
  const drawn = parts.map(({ kind, amount }) => {
    const width = percentOf(amount, whole) * scale;
    const part = { kind, x, width };
    x += width;
    return part;
  });
  return (
    <figure class="bill-bar">
      <figcaption>Woraus der Betrag besteht</figcaption>
      <Patterns />
      <svg width="100%" height="44" aria-hidden="true">
        {drawn.map((part) => (
          <rect
            key={part.kind}
            x={`${part.x}%`}
            width={`${part.width}%`}
            height="44"
            fill={`url(#muster-${part.kind})`}
          />
        ))}
        {drawn.slice(1).map((part) => (
          <line key={part.kind} class="cut" x1={`${part.x}%`} x2={`${part.x}%`} y1="0" y2="44" />
        ))}
        {!isComplete && (
          <rect
            class="unknown"
            x={`${knownPercent}%`}
            y="1.5"
            width={`${100 - knownPercent - 0.3}%`}
            height="41"
          />
        )}
      </svg>
      <ul>
        {parts.map(({ kind, amount }) => (
          <li key={kind}>
            <Swatch kind={kind} /> {partNames[kind]}: <b>{formatAmount(amount)}</b>
          </li>
        ))}
        {!isComplete && (
          <li>
            <Swatch kind="unknown" /> noch unbekannt
          </li>
        )}
      </ul>
    </figure>
  );
}
