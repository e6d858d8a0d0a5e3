import type { Progress } from './asking.ts';
import { namePlural } from './by-kind.ts';

const longest = 60;

/** A question as it is repeated to the reader: not endless. */
export function short(question: string): string {
  const text = question.trim().replaceAll(/\s+/g, ' ');
  return text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
}

/** Where a question stands, in one sentence. */
export function said({ question, answer, trouble }: Progress, count: number, kind: string): string {
  if (question.trim() === '') return '';
  if (trouble === 'words') return 'Die Suche ließ sich nicht laden.';
  if (answer?.question !== question) return 'Wird gesucht …';
  if (answer.understood.terms.length === 0) return 'Schreiben Sie, worum es geht.';
  const partly = trouble === 'texts' ? 'Nur Titel und Stichwörter durchsucht. ' : '';
  const asked = `für „${short(question)}“`;
  if (count === 0) return `${partly}Nichts gefunden ${asked}.`;
  const results = count === 1 ? 'Ein Ergebnis' : `${count.toString()} Ergebnisse`;
  return `${partly}${results} ${asked}${kind === '' ? '' : `, nur ${namePlural(kind)}`}`;
}
