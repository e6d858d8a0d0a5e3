import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { readYaml } from '../../src/schemas/read-yaml.ts';
import {
  synonymsSchema,
  verbsSchema,
  wordingsSchema,
  wordListSchema,
} from '../../src/schemas/search.ts';

/** The lists that editors keep for the search, `src/content/suche/`. */
export interface SearchLists {
  /** the site's word or words → what readers say instead */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  readonly fillers: readonly string[];
  /** what readers may look for although the site says nothing about it */
  readonly foreign: readonly string[];
  /** an infinitive → its forms */
  readonly verbs: Readonly<Record<string, readonly string[]>>;
  /** the address of a page or term → how readers ask for it in other words */
  readonly wordings: Readonly<Record<string, readonly string[]>>;
}

const folder = 'src/content/suche';

/** @throws an Error that names file, entry, what is wrong and what to write */
export function readSearchLists(): SearchLists {
  const verbs = read('verben.yaml', verbsSchema);
  return {
    synonyms: read('synonyme.yaml', synonymsSchema),
    wordings: readWordings(),
    fillers: readWords('fuellwoerter.yaml'),
    foreign: readWords('fremde-themen.yaml'),
    verbs: Object.fromEntries(
      Object.entries(verbs).map(([infinitive, forms]) => [infinitive, forms.split(/\s+/)]),
    ),
  };
}

/** Of all files in the folder; what two say of one page counts together. */
function readWordings(): SearchLists['wordings'] {
  const all: Record<string, string[]> = {};
  for (const file of readdirSync(`${folder}/umschreibungen`)) {
    const wordings = read(`umschreibungen/${file}`, wordingsSchema);
    for (const [address, said] of Object.entries(wordings)) (all[address] ??= []).push(...said);
  }
  return all;
}

function readWords(name: string): string[] {
  return read(name, wordListSchema).flatMap((line) => line.split(/\s+/));
}

function read<T extends z.ZodType>(name: string, schema: T): z.infer<T> {
  const file = `${folder}/${name}`;
  return readYaml(schema, readFileSync(file, 'utf8'), file);
}
