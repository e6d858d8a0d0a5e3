import type { Line } from './line.ts';
import { Sign } from './Sign.tsx';
import type { Run } from './use-run.ts';

const words = {
  good: 'mit passendem Namen und passender IP',
  hint: 'mit Hinweis',
  stop: 'nicht möglich',
  open: 'IP nicht geprüft',
} satisfies Record<Line['tone'], string>;
const tones = ['good', 'hint', 'stop', 'open'] as const;

/** What came of a run in one sentence, which is announced once, when it has ended. */
export function Tally({ run, lines }: { run: Run; lines: readonly Line[] }) {
  if (run.state === 'running') return <p class="sr-only">Wird geprüft.</p>;
  const counts = tones
    .map((tone) => ({ tone, count: lines.filter((line) => line.tone === tone).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <p>
        {run.state === 'cancelled' && 'Abgebrochen. '}
        {lines.length === 1 ? 'Eine Domain' : `${lines.length.toString()} Domains`}
        {run.doubles === 1 && ', ein doppelter Eintrag weggelassen'}
        {run.doubles > 1 && `, ${run.doubles.toString()} doppelte Einträge weggelassen`}:
      </p>
      <ul>
        {counts.map(({ tone, count }) => (
          <li key={tone}>
            <Sign tone={tone} /> {count} {words[tone]}
          </li>
        ))}
      </ul>
    </>
  );
}
