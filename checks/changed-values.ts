import type { Provider } from '../src/schemas/provider.ts';
import type { Finding } from './check.ts';
import { textOf } from './file-text.ts';
import { phonePattern } from './provider-facts.ts';
import type { Site } from './site.ts';

/** A setting that was changed: its name, and how to find its value in a text. */
interface ChangedValue {
  readonly name: string;
  pattern(provider: Provider): RegExp;
}

const changedValues: readonly ChangedValue[] = [
  { name: 'stammdomainIp', pattern: (provider) => exactly(provider.stammdomainIp.wert) },
  { name: 'telefon', pattern: phonePattern },
  { name: 'ticketsystem', pattern: (provider) => exactly(provider.ticketsystem.wert ?? '') },
];

/**
 * Compares two builds of the site that differ in the provider's settings: where the one shows a
 * value, the other shows its own, as often, and nothing of the first is left in it.
 */
export function compareValues(before: Site, after: Site): Finding[] {
  return changedValues.flatMap(({ name, pattern }) => {
    const old = pattern(before.provider);
    const expected = occurrences(before, old);
    const shown = occurrences(after, pattern(after.provider));
    const left = occurrences(after, old);
    if (expected.size === 0) {
      return [
        {
          file: 'dist/',
          problem: `${name} kommt nirgends vor`,
          remedy: 'Zeigen Sie die Angabe oder streichen Sie sie hier.',
        },
      ];
    }
    return [
      ...[...left.keys()].map((file) => ({
        file,
        problem: `zeigt nach der Änderung noch den alten Wert von ${name}`,
        remedy: 'Lesen Sie den Wert aus den Angaben des Anbieters.',
      })),
      ...[...new Set([...expected.keys(), ...shown.keys()])]
        .filter((file) => expected.get(file) !== shown.get(file))
        .map((file) => ({
          file,
          problem: `zeigt ${name} ${shown.get(file) ?? 0}-mal statt ${expected.get(file) ?? 0}-mal`,
          remedy: 'Prüfen Sie, wo der Wert ein anderer ist als in den Angaben des Anbieters.',
        })),
    ];
  });
}

function exactly(value: string): RegExp {
  return new RegExp(RegExp.escape(value), 'g');
}

/** How often a text stands in each file of the site that has it. */
function occurrences(site: Site, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [file, content] of site.files) {
    const count = textOf(file, content).match(pattern)?.length ?? 0;
    const name = withoutHash(file);
    if (count > 0) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}

/** Names of files that change with their content: `_astro/x.Ab12_-cd.js`, `de_1a2b3c.pf_fragment`. */
function withoutHash(file: string): string {
  return file.replace(/\.[\w-]{8}\.(?=m?js$|css$)/, '.').replace(/[\da-f_]+(?=\.pf_\w+$)/, '…');
}
