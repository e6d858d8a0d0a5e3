import { expect, test } from 'vitest';
import { doubtWords } from '../../../src/components/end-customers/doubt-words.ts';
import { listFacts } from '../../../src/components/end-customers/list-facts.ts';
import { doubts, summaries } from '../../../src/components/end-customers/texts.ts';
import { type Input, report } from '../../../src/end-customers/report.ts';

function listOf(text: string, more: Partial<Input> = {}) {
  const found = report({ text, reportedText: '', taken: new Set(), column: undefined, ...more });
  if (found.kind !== 'list') throw new Error(found.kind);
  return found;
}

test('figures are told in singular and plural, and „neu“ where something is older', () => {
  const title = (ids: number, reported: number) =>
    summaries.ready({ kind: 'ready', ids, open: 0, doubles: 0, reported }).title;
  expect(title(1, 0)).toMatch(/^Ein Endkunde steht/);
  expect(title(1, 1)).toMatch(/^Ein neuer Endkunde steht/);
  expect(title(1000, 0)).toMatch(/^1\.000 Endkunden stehen/);
  expect(title(2, 1)).toMatch(/^2 neue Endkunden stehen/);
});

test('nothing is told of a plain list', () => {
  expect(listFacts(listOf('a1\nb2'))).toEqual([]);
});

test('doubles are counted, and those already reported are named', () => {
  const facts = listFacts(listOf('a1\na1\nb2\nb2\nc3', { reportedText: 'c3' }));
  expect(facts).toHaveLength(2);
  expect(facts[0]).toContain('2 doppelte');
  expect(facts[1]).toContain('„c3“');
  expect(listFacts(listOf('a1\na1'))[0]).toContain('Ein doppelter');
});

test('of many, twelve are named and the others counted', () => {
  const many = Array.from({ length: 15 }, (_, index) => `k${index.toString()}`).join('\n');
  const [fact = ''] = listFacts(listOf(many, { reportedText: many }));
  expect(fact).toContain('„k11“');
  expect(fact).not.toContain('„k12“');
  expect(fact).toContain('3 weitere');
});

test('a table’s other columns are named by heading or by place', () => {
  expect(listFacts(listOf('Name\tBenutzer-ID\tE-Mail\nMax\ta1\tx@y.de'))[0]).toMatch(
    /„Benutzer-ID“.*„Name“, „E-Mail“/,
  );
  expect(listFacts(listOf('a1\tMax Muster\nb2\tEva Muster'))[0]).toMatch(/„Spalte 1“.*„Spalte 2“/);
});

test('a heading that is left out is named, once', () => {
  expect(listFacts(listOf('Benutzer-ID\na1'))[0]).toContain('„Benutzer-ID“');
  const [fact = '', ...others] = listFacts(listOf('Username:\na1\nUsername:\nb2'));
  expect(fact.split('„Username:“')).toHaveLength(2);
  expect(others).toEqual([]);
});

test('a title above a table is named, its header only as columns', () => {
  const facts = listFacts(listOf('Endkunden März\nBenutzer-ID;Name\na1;Max'));
  expect(facts).toHaveLength(2);
  expect(facts[1]).toContain('„Endkunden März“');
  expect(facts[1]).not.toContain('„Name“');
});

test('what may already be reported is named with its line, five of them, the others counted', () => {
  const ids = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];
  const facts = listFacts(
    listOf(ids.join('\n'), { reportedText: ids.map((id) => `${id} (März)`).join('\n') }),
  );
  expect(facts).toHaveLength(6);
  expect(facts[0]).toMatch(/„a1“.*„a1 \(März\)“/);
  expect(facts[5]).toContain('2 weitere');
});

test('a heading that speaks against an entry is named', () => {
  expect(doubtWords({ reason: 'password', under: 'Passwort' })).toContain('„Passwort“');
  expect(doubtWords({ reason: 'label', under: 'lang'.repeat(30) }).length).toBeLessThan(200);
  expect(doubtWords({ reason: 'password' })).toContain('sieht wie ein Passwort aus');
  expect(doubtWords({ reason: 'sign', character: '&' })).toContain('„&“');
});

test('pairs that differ only in case are told, five of them, and the others counted', () => {
  const small = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `${letter}1`);
  const list = [...small, ...small.map((id) => id.toUpperCase())].join('\n');
  const facts = listFacts(listOf(list));
  expect(facts).toHaveLength(6);
  expect(facts[0]).toMatch(/„a1“ und „A1“/);
  expect(facts[5]).toContain('2 weitere');
  expect(listFacts(listOf('A1', { reportedText: 'a1' }))[0]).toMatch(/„A1“ .*„a1“/);
});

test.each([
  ['&', '„&“'],
  ['ü', '„ü“'],
  ['😀', '„😀“'],
  ['\u202e', 'U+202E'],
  ['\ud800', 'U+D800'],
  ['\0', 'U+0000'],
  ['\u0301', 'U+0301'],
])('the character %j is named %s', (character, name) => {
  expect(doubts.sign(character)).toContain(name);
});
