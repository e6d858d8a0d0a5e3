import { parse } from 'yaml';
import type { Check, Finding } from './check.ts';
import type { Site } from './site.ts';

/** Which collection a frontmatter field points into. */
const fields = {
  anleitung: { tickets: 'tickets', verwandt: 'faq' },
  faq: { gruppe: 'gruppen', schritt: 'anleitung', verwandt: 'faq' },
} as const;

const groups = 'src/content/faq-gruppen.yaml';

/** Content names other content by file name; Astro builds silently where there is no such file. */
export const contentReferences: Check = {
  name: 'Verweise zwischen Inhalten',
  run: (site) => {
    const known = knownNames(site);
    return Object.entries(fields).flatMap(([folder, targets]) =>
      [...site.sources]
        .filter(([file]) => collectionOf(file) === folder)
        .flatMap(([file, text]) => lostReferences(file, frontmatter(text), targets, known)),
    );
  },
};

function lostReferences(
  file: string,
  data: Readonly<Record<string, unknown>>,
  targets: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): Finding[] {
  return Object.entries(targets).flatMap(([field, collection]) =>
    [data[field] ?? []]
      .flat()
      .map(String)
      .filter((name) => !known.has(`${collection}/${name}`))
      .map((name) => ({
        file,
        problem: `${field} nennt „${name}“, das es in ${collection} nicht gibt`,
        remedy: 'Schreiben Sie den Dateinamen ohne Endung und ohne Nummer davor.',
      })),
  );
}

function knownNames(site: Site): Set<string> {
  const files = [...site.sources.keys()].flatMap((file) => {
    const collection = collectionOf(file);
    return collection ? [`${collection}/${nameOf(file)}`] : [];
  });
  const names = Object.keys(record(parse(site.sources.get(groups) ?? '{}')));
  return new Set([...files, ...names.map((name) => `gruppen/${name}`)]);
}

function collectionOf(file: string): string | undefined {
  return /^src\/content\/([\w-]+)\/[^/]+\.mdx?$/.exec(file)?.[1];
}

function nameOf(file: string): string {
  return file
    .replace(/.*\//, '')
    .replace(/^\d+-/, '')
    .replace(/\.mdx?$/, '');
}

function frontmatter(text: string): Readonly<Record<string, unknown>> {
  return record(parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '{}'));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
