import { textsOf } from '../../end-customers/entry.ts';
import type { Report } from '../../end-customers/report.ts';
import { columnName } from './column-name.ts';
import { shown } from './shown.ts';
import { facts } from './texts.ts';

/** How many pairs are told before they are counted. */
const mostTwins = 5;

/** What happened to a list beside its summary: what was left out, and what to look at. */
export function listFacts(list: Extract<Report, { kind: 'list' }>): string[] {
  const { entries, table, column, twins } = list;
  const texts = (kind: Parameters<typeof textsOf>[1]) => textsOf(entries, kind).map(shown);
  const doubles = texts('double').length;
  const reported = texts('reported');
  const headings = texts('heading');
  const told: string[] = [];
  if (table && typeof column === 'number') {
    const others = Array.from({ length: table.width }, (_, index) => index)
      .filter((index) => index !== column)
      .map((index) => columnName(table, index));
    told.push(facts.columns(columnName(table, column), others));
  } else if (headings.length > 0) told.push(facts.headings(headings));
  if (doubles > 0) told.push(facts.doubles(doubles));
  if (reported.length > 0) told.push(facts.reported(reported));
  for (const { text, other, isReported } of twins.slice(0, mostTwins)) {
    told.push(facts.twin({ text: shown(text), other: shown(other), isReported }));
  }
  if (twins.length > mostTwins) told.push(facts.moreTwins(twins.length - mostTwins));
  return told;
}
