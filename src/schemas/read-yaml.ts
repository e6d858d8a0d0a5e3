import type { z } from 'astro/zod';
import { parse, YAMLParseError } from 'yaml';
import { explain } from './explain.ts';

/**
 * A file of settings, checked. Every value arrives as a text, as it was written: as a number, an
 * amount of 1.500 would be one and a half.
 * @throws an Error whose message names file, field, what is wrong and what to write
 */
export function readYaml<T extends z.ZodType>(schema: T, text: string, file: string): z.infer<T> {
  let data: unknown;
  try {
    data = parse(text, { schema: 'failsafe' });
  } catch (error) {
    if (error instanceof YAMLParseError) {
      const line = error.linePos?.[0].line ?? '?';
      throw new Error(
        `${file}: Zeile ${line}: ist kein gültiges YAML. Prüfen Sie Einrückung, Doppelpunkt und Anführungszeichen.`,
      );
    }
    throw error;
  }
  const result = schema.safeParse(data, { reportInput: true });
  if (!result.success) throw new Error(explain(file, result.error));
  return result.data;
}
