import type { Finding } from './check.ts';
import type { Page } from './site.ts';
import { plain } from './visible-text.ts';

/** One thing that a page's JSON-LD describes, at whatever depth. */
export interface LinkedItem {
  readonly types: readonly string[];
  readonly name: string;
  /** The addresses that it names itself, not those of the things in it. */
  readonly addresses: readonly string[];
}

export interface StructuredItems {
  readonly items: readonly LinkedItem[];
  readonly faults: readonly Omit<Finding, 'file'>[];
}

/** What the JSON-LD of a page describes, and what can't be read in it. */
export function linkedItems({ $ }: Page): StructuredItems {
  const blocks = $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => readBlock($(script).text()));
  return {
    items: blocks.flatMap(({ items }) => items),
    faults: blocks.flatMap(({ faults }) => faults),
  };
}

/** The names of all items of one type. */
export function namesOf(items: readonly LinkedItem[], type: string): string[] {
  return items.filter(({ types }) => types.includes(type)).map(({ name }) => plain(name));
}

function readBlock(json: string): StructuredItems {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    const problem = 'enthält JSON-LD, das kein gültiges JSON ist';
    return { items: [], faults: [{ problem, remedy: 'Erzeugen Sie es mit JSON.stringify.' }] };
  }
  const blocks: unknown[] = Array.isArray(data) ? data : [data];
  const foreign = blocks.some(
    (block) => !isRecord(block) || block['@context'] !== 'https://schema.org',
  );
  return {
    items: itemsIn(data),
    faults: foreign
      ? [
          {
            problem: 'enthält JSON-LD ohne @context',
            remedy: 'Schreiben Sie "@context": "https://schema.org".',
          },
        ]
      : [],
  };
}

function itemsIn(data: unknown): LinkedItem[] {
  if (Array.isArray(data)) return data.flatMap(itemsIn);
  if (!isRecord(data)) return [];
  const inner = Object.values(data).flatMap(itemsIn);
  if (data['@type'] === undefined) return inner;
  const { name } = data;
  return [
    {
      types: [data['@type']].flat().map(String),
      name: typeof name === 'string' ? name : '',
      addresses: Object.entries(data)
        .filter(([key]) => key !== '@context')
        .flatMap(([, value]): unknown[] => (Array.isArray(value) ? value : [value]))
        .filter((value) => typeof value === 'string')
        .filter((value) => /^https?:\/\/[^{]*$/.test(value)),
    },
    ...inner,
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
