import { isIPv4 } from 'node:net';
import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/** What the call asks for, checked. */
export interface Options {
  readonly help: boolean;
  readonly json: boolean;
  readonly jsonInput: boolean;
  /** address of a resolver; undefined: nobody is asked */
  readonly dns: string | undefined;
  /** IPv4 address; undefined: the one of the settings */
  readonly expect: string | undefined;
  readonly names: readonly string[];
}

const known = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  'json-input': { type: 'boolean' },
  dns: { type: 'string' },
  expect: { type: 'string' },
} as const;

const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name);

function checkedResolver(text: string): string {
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!isWeb || url.username !== '' || url.password !== '' || text.includes('#')) {
    throw new UsageError(
      `--dns: „${text}“ ist keine Adresse eines Resolvers (https://…, ohne Zugangsdaten und ohne #).`,
    );
  }
  return text;
}

function checkedIp(text: string): string {
  if (!isIPv4(text)) throw new UsageError(`--expect: „${text}“ ist keine IPv4-Adresse.`);
  return text;
}

/**
 * Reads the words behind the command.
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): Options {
  // Not strict: the strict parser's messages are English.
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<keyof typeof known, string>();
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isKnown(name)) throw new UsageError(`Die Angabe ${rawName} gibt es nicht.`);
    const takesValue = known[name].type === 'string';
    if (!takesValue && value !== undefined) {
      throw new UsageError(`${rawName} nimmt keinen Wert.`);
    }
    if (takesValue && (!value || (inlineValue === false && value.startsWith('-')))) {
      throw new UsageError(`Hinter ${rawName} fehlt der Wert.`);
    }
    given.set(name, value ?? '');
  }
  const [dns, expect] = [given.get('dns'), given.get('expect')];
  if (given.has('json-input') && names.length > 0) {
    throw new UsageError('Mit --json-input kommen die Namen nur von der Standardeingabe.');
  }
  return {
    help: given.has('help'),
    json: given.has('json'),
    jsonInput: given.has('json-input'),
    dns: dns === undefined ? undefined : checkedResolver(dns),
    expect: expect === undefined ? undefined : checkedIp(expect),
    names,
  };
}
