import type { Rule } from '../../domain/verdict.ts';

/** A character that can be seen, or the number of one that only steers or marks others. */
function visible(character: string): string {
  if (!/[\p{C}\p{Z}\p{M}]/u.test(character)) return character;
  const number = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return `U+${number.padStart(4, '0')}`;
}

/** What is wrong with a text that is no name. */
export const ruleTexts = {
  'empty-label': () =>
    'Zwei Punkte stehen hintereinander, oder der Name beginnt mit einem Punkt. Streichen Sie den überzähligen Punkt.',
  'label-too-long': () =>
    'Ein Teil des Namens ist zu lang. Zwischen zwei Punkten dürfen höchstens 63 Zeichen stehen; Umlaute zählen mehr.',
  'name-too-long': () => 'Der Name ist zu lang. Mehr als 253 Zeichen sind nicht möglich.',
  'input-too-long': () => 'Das ist viel mehr Text als ein Name. Geben Sie nur die Domain ein.',
  'hyphen-start': () => 'Ein Teil des Namens beginnt mit einem Bindestrich. Lassen Sie ihn weg.',
  'hyphen-end': () => 'Ein Teil des Namens endet mit einem Bindestrich. Lassen Sie ihn weg.',
  'hyphen-3-4': () => 'An dritter und vierter Stelle darf nicht zugleich ein Bindestrich stehen.',
  underscore: () => 'Ein Unterstrich ist nicht möglich. Meinen Sie einen Bindestrich?',
  space: () =>
    'Im Namen steht ein Leerzeichen. Lassen Sie es weg, oder nehmen Sie einen Bindestrich.',
  'several-names': () =>
    'Das sind mehrere Namen. Geben Sie hier einen ein, oder alle unter „Mehrere Domains auf einmal prüfen“.',
  'forbidden-character': (character) =>
    character === ''
      ? 'Ein Zeichen im Namen ist nicht möglich.'
      : `Das Zeichen „${visible(character)}“ kommt in keiner Domain vor.`,
  'bad-a-label': () => 'Ein Teil beginnt mit xn--, steht aber für keinen gültigen Namen.',
  'numeric-ending': () => 'Die Endung besteht nur aus Ziffern. Solche Endungen gibt es nicht.',
  'leading-mark': () =>
    'Ein Teil des Namens beginnt mit einem Zeichen, das nur nach einem Buchstaben stehen kann.',
  bidi: () => 'Der Name mischt Schriften mit verschiedener Schreibrichtung.',
  joiner: () => 'Im Namen steht ein unsichtbares Verbindungszeichen.',
  'registry-character': (character, registry) =>
    `Das Zeichen „${visible(character)}“ ist bei .${registry} nicht möglich.`,
  'registry-length': (_, registry) => `Der Name ist für .${registry} zu kurz.`,
} satisfies Record<Rule, (character: string, registry: string) => string>;
