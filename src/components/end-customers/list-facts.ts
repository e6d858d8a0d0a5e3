import { cleanPiece } from '../../end-customers/clean-piece.ts';
import { textsOf } from '../../end-customers/entry.ts';
import type { Report } from '../../end-customers/report.ts';
import { columnName } from './column-name.ts';
import { shown } from './shown.ts';
import { facts } from './texts.ts';

/** How many of a kind are told before they are counted. */
const mostTold = 5;

/** What happened to a list beside its summary: what was left out, and what to look at. */
export function listFacts(list: Extract<Report, { kind: 'list' }>): string[] {
  const { entries, table, column, twins, mentions } = list;
  const texts = (kind: Parameters<typeof textsOf>[1]) => textsOf(entries, kind).map(shown);
  const doubles = texts('double').length;
  const reported = texts('reported');
  const isOneColumn = table !== null && typeof column === 'number';
  // The sentence about the columns names these.
  const named = new Set(isOneColumn ? table.header?.map((cell) => shown(cleanPiece(cell))) : []);
  const headings = [...new Set(texts('heading'))].filter((heading) => !named.has(heading));
  const told: string[] = [];
  if (isOneColumn) {
    const others = Array.from({ length: table.width }, (_, index) => index)
      .filter((index) => index !== column)
      .map((index) => columnName(table, index));
    told.push(facts.columns(columnName(table, column), others));
  }
  if (headings.length > 0) told.push(facts.headings(headings));
  if (doubles > 0) told.push(facts.doubles(doubles));
  if (reported.length > 0) told.push(facts.reported(reported));
  for (const { text, line } of mentions.slice(0, mostTold)) {
    told.push(facts.mention({ text: shown(text), line: shown(line) }));
  }
  if (mentions.length > mostTold) told.push(facts.moreMentions(mentions.length - mostTold));
  for (const { text, other, isReported } of twins.slice(0, mostTold)) {
    told.push(facts.twin({ text: shown(text), other: shown(other), isReported }));
  }
  if (twins.length > mostTold) told.push(facts.moreTwins(twins.length - mostTold));
  return told;
}
