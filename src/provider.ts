import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { explain } from './schemas/explain.ts';
import { type Provider, providerSchema } from './schemas/provider.ts';

/** Where the provider's settings stand, from the project's root. */
export const providerFile = 'src/content/anbieter.yaml';

/**
 * The provider's settings, checked.
 * @throws an Error whose message names file, field, what is wrong and what to write
 */
export function readProvider(text: string, file = providerFile): Provider {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    if (error instanceof YAMLParseError) {
      const line = error.linePos?.[0].line ?? '?';
      throw new Error(
        `${file}: Zeile ${line}: ist kein gültiges YAML. Prüfen Sie Einrückung, Doppelpunkt und Anführungszeichen.`,
      );
    }
    throw error;
  }
  const result = providerSchema.safeParse(data, { reportInput: true });
  if (!result.success) throw new Error(explain(file, result.error));
  return result.data;
}

/** The settings of this site; build time and command line only, never in an island. */
export const provider = readProvider(readFileSync(providerFile, 'utf8'));
