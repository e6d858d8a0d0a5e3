import { expect, test } from 'vitest';
import { infinitiveOf } from '../../../src/search/verb-form.ts';

test.each([
  ['umgestellt', 'umstellen'],
  ['umzustellen', 'umstellen'],
  ['freigegeben', 'freigeben'],
  ['abgerechnet', 'abrechnen'],
  ['hinzugebucht', 'hinzubuchen'],
  ['hinzuzubuchen', 'hinzubuchen'],
  ['zurueckgezahlt', 'zurueckzahlen'],
  ['zugeordnet', 'zuordnen'],
  ['gemeldet', 'melden'],
  ['gesehen', 'sehen'],
  // No verbs; that is for the caller to know.
  ['gebuehren', 'buehren'],
])('„%s“ has the letters of a form of „%s“', (form, infinitive) => {
  expect(infinitiveOf(form)).toBe(infinitive);
});

test.each(['umstellen', 'stellt', 'gehen', 'geht', 'zuruf', 'umge', 'gemeldete', ''])(
  '„%s“ has not',
  (word) => {
    expect(infinitiveOf(word)).toBeUndefined();
  },
);
