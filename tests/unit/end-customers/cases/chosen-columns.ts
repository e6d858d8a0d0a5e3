import type { Found } from './lists.ts';

/** A table, the column that the reader chose, and what is read then. */
export type ChosenCase = readonly [text: string, column: number | 'all', found: Found, why: string];

export const chosenColumns: readonly ChosenCase[] = [
  [
    'username,plan\nkunde1,basic',
    0,
    { ids: ['kunde1'], headings: ['username'], otherColumns: ['plan', 'basic'] },
    'the first cell was a heading after all',
  ],
  [
    'username,plan\nkunde1,basic',
    1,
    { ids: ['plan', 'basic'], otherColumns: ['username', 'kunde1'] },
    'the first cell was none',
  ],
  [
    'Liste\nBenutzer-ID, meier\nschulz, huber',
    'all',
    { ids: ['meier', 'schulz', 'huber'], headings: ['Liste', 'Benutzer-ID'] },
    'it was a list',
  ],
  [
    'Login;Vertrag\nkunde1;basic',
    1,
    { ids: ['basic'], headings: ['Login', 'Vertrag'], otherColumns: ['kunde1'] },
    'any column may be chosen',
  ],
  [
    'Name;Benutzer-ID;Passwort\nmeier;k1;sommer',
    0,
    {
      ids: ['meier'],
      headings: ['Name', 'Benutzer-ID', 'Passwort'],
      otherColumns: ['k1', 'sommer'],
    },
    'the choice says more than the heading',
  ],
  [
    'Name;Benutzer-ID;Passwort\nmeier;k1;sommer',
    'all',
    { ids: ['k1'], flagged: ['meier', 'sommer'], headings: ['Name', 'Benutzer-ID', 'Passwort'] },
    'in all columns the headings count',
  ],
  [
    'ID;Benutzer-ID;XY\n5;k1;x',
    'all',
    { ids: ['k1', 'x'], flagged: ['5'], headings: ['ID', 'Benutzer-ID', 'XY'] },
    'the surest one beats the weaker',
  ],
  [
    'a1\tb1\na2\tb2\nPasswort\tx\nc1\td1\nUsername\ty\ne1',
    0,
    {
      ids: ['a1', 'a2', 'e1'],
      flagged: ['Passwort', 'c1', 'Username'],
      otherColumns: ['b1', 'b2', 'x', 'd1', 'y'],
    },
    'a heading inside a column stands over what follows in it',
  ],
  [
    'Nr\tLogin\tKonto\n1\tk1\n2\tk2, Max M\tx\n\t\ty',
    2,
    {
      ids: ['x', 'y'],
      flagged: ['1', 'k1'],
      headings: ['Nr', 'Login', 'Konto'],
      otherColumns: ['2', 'k2, Max M'],
    },
    'a row that does not reach the column is asked about',
  ],
];
