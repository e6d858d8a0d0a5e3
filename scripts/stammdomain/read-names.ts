import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Options } from './read-options.ts';
import { UsageError } from './usage.ts';

async function* lines(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield line;
  }
}

function isTexts(data: unknown): data is string[] {
  return Array.isArray(data) && data.every((each) => typeof each === 'string');
}

/** @throws UsageError for anything but a JSON array of strings */
function fromJson(json: string): readonly string[] {
  let data: unknown;
  try {
    // A byte order mark is no JSON, but some programs write one.
    data = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError('--json-input: Die Standardeingabe ist kein gültiges JSON.');
  }
  if (!isTexts(data)) {
    throw new UsageError('--json-input: Die Standardeingabe ist kein JSON-Feld von Texten.');
  }
  return data;
}

/**
 * The names to judge, as they came: arguments, or lines or a JSON array of standard input.
 * @throws UsageError where there can be none, or where the JSON is not as it should be
 */
export async function* readNames(
  { names, jsonInput }: Pick<Options, 'names' | 'jsonInput'>,
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
): AsyncGenerator<string> {
  if (names.length === 0 && input.isTTY === true) throw new UsageError('Es fehlt ein Name.');
  let count = 0;
  const source = jsonInput ? fromJson(await text(input)) : names.length > 0 ? names : lines(input);
  for await (const name of source) {
    count += 1;
    yield name;
  }
  if (count === 0) throw new UsageError('Die Standardeingabe enthält keinen Namen.');
}
