import type { Fault, Parsed } from '../../../billing/parsed.ts';
import type { Remark } from '../remark.ts';
import type { FieldKind } from './field-kinds.ts';

interface Details {
  /** „ein Betrag in Euro“ */
  readonly wanted: string;
  /** the highest value, as it is written */
  readonly highest: string;
  readonly decimals: number;
  /** the characters at fault; empty where it is the whole text */
  readonly found: string;
}

/** What is wrong and what to do, after the field's name and a colon. */
const faults = {
  letters: ({ found, wanted }) =>
    `„${found}“ gehört nicht in dieses Feld. Hier gehört nur ${wanted} hin, in Ziffern.`,
  character: ({ found, wanted }) =>
    `Das Zeichen „${found}“ gehört nicht in dieses Feld. Hier gehört nur ${wanted} hin, in Ziffern.`,
  'no-digits': ({ wanted }) => `Es fehlen die Ziffern. Hier gehört ${wanted} hin.`,
  'several-cells': ({ wanted }) =>
    `Darin steht ein Tabulator oder ein Zeilenumbruch. Sind es mehrere Angaben? Hier gehört nur ${wanted} hin.`,
  'too-long': ({ wanted }) =>
    `Das ist viel mehr Text als eine Zahl. Hier gehört nur ${wanted} hin.`,
  negative: () => 'Eine Zahl unter null geht hier nicht. Lassen Sie das Minuszeichen weg.',
  'misplaced-separator': ({ found }) =>
    found.trim() === ''
      ? 'Ein Leerzeichen teilt nur Tausender ab, vor je drei Ziffern. Prüfen Sie, ob Ziffern fehlen.'
      : `„${found}“ steht an der falschen Stelle. Ein Punkt teilt Tausender ab, ein Komma die Nachkommastellen.`,
  'several-commas': () =>
    'Es stehen mehrere Kommas da. Lassen Sie nur das vor den Nachkommastellen.',
  'too-many-decimals': ({ decimals }) =>
    `Zu viele Stellen hinter dem Komma. Höchstens ${decimals} sind möglich.`,
  'not-whole': () => 'Hier geht nur eine ganze Zahl, ohne Komma.',
  'too-small': () => '0 geht hier nicht. 1 bedeutet: auf die Minute genau.',
  'too-large': ({ highest }) => `Das ist zu viel. Höchstens ${highest} sind möglich.`,
} satisfies Record<Fault, (details: Details) => string>;

/** What to say of a text in a field with that label; undefined where all is well. */
export function remarkOn<T>(
  label: string,
  text: string,
  parsed: Parsed<T>,
  { format, wanted, highest, decimals }: FieldKind<T>,
): Remark | undefined {
  if (parsed.kind === 'empty') return undefined;
  if (parsed.kind === 'value') {
    if (parsed.note === null) return undefined;
    return {
      kind: 'note',
      text: `„${text.trim()}“ gelesen als ${format(parsed.value)}: Der Punkt teilt Tausender ab.`,
    };
  }
  if (parsed.kind === 'question') {
    const readings = parsed.readings.map(format);
    return {
      kind: 'question',
      text: `${label}: Meinen Sie ${readings.join(' oder ')}? Vor die Nachkommastellen gehört ein Komma.`,
      readings: readings.map((label) => ({ label, text: label.replace(/\u00a0.$/, '') })),
    };
  }
  const found = parsed.found ?? '';
  const details = { wanted, highest: format(highest), decimals, found };
  return { kind: 'fault', text: `${label}: ${faults[parsed.reason](details)}` };
}
