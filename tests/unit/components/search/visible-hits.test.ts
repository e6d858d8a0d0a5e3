import { expect, test } from 'vitest';
import { byKind } from '../../../../src/components/search/by-kind.ts';
import { visibleHits } from '../../../../src/components/search/visible-hits.ts';
import { hit } from './small-search.ts';

const hits = [hit('a', 'FAQ'), hit('b', 'Glossar'), hit('c', 'FAQ'), hit('d', 'Anleitung')];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).join('');

test('kinds come in their order, and only those that occur', () => {
  expect(byKind(hits).map(([kind, found]) => `${kind} ${ids(found)}`)).toEqual([
    'Anleitung d',
    'FAQ ac',
    'Glossar b',
  ]);
});

test('a chosen kind counts as long as it has hits', () => {
  const inForce = (kind: string) => visibleHits(undefined, { hits }, { kind, isAll: false }).kind;
  expect(inForce('FAQ')).toBe('FAQ');
  expect(inForce('Werkzeug')).toBe('');
});

test('hits of the chosen kind are shown, in the order of the answer', () => {
  const { ofKind, shown } = visibleHits({ hits }, { hits }, { kind: 'FAQ', isAll: false });
  expect(ids(ofKind)).toBe('ac');
  expect(ids(shown)).toBe('ac');
});

test('the first eight are shown, then all', () => {
  const many = { hits: [...'abcdefghij'].map((id) => hit(id)) };
  expect(ids(visibleHits(many, many, { kind: '', isAll: false }).shown)).toBe('abcdefgh');
  expect(ids(visibleHits(many, many, { kind: '', isAll: true }).shown)).toBe('abcdefghij');
});
