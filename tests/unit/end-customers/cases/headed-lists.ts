import type { ListCase } from './lists.ts';

/** Lists with headings between their entries, or beside them. */
export const headedLists: readonly ListCase[] = [
  [
    'Passwort\nsommer\nwinter',
    { flagged: ['Passwort', 'sommer', 'winter'] },
    'what stands under „Passwort“ is asked about',
  ],
  ['Passwort:\nsommer', { flagged: ['sommer'], headings: ['Passwort:'] }, 'the same with a colon'],
  [
    'Passwort: sommer, winter',
    { flagged: ['Passwort: sommer', 'winter'] },
    'a label holds to the end of its line',
  ],
  [
    'Passwort: sommer, winter\nkunde1',
    { ids: ['kunde1'], flagged: ['Passwort: sommer', 'winter'] },
    'and no further',
  ],
  [
    'Benutzer-ID: kunde1\nPasswort:\nsommer',
    { ids: ['kunde1'], flagged: ['sommer'], headings: ['Passwort:'] },
    'a heading below a label',
  ],
  [
    'Passwort:\nsommer\nBenutzer-ID:\nkunde1',
    { ids: ['kunde1'], flagged: ['sommer'], headings: ['Passwort:', 'Benutzer-ID:'] },
    'the next heading ends it',
  ],
  [
    'kunde1\nPasswort\nsommer',
    { ids: ['kunde1'], flagged: ['Passwort', 'sommer'] },
    'a heading below entries, without a colon',
  ],
  [
    'kunde1\npasswort\nsommer',
    { ids: ['kunde1'], flagged: ['passwort', 'sommer'] },
    'in small letters too, as it is a password',
  ],
  [
    'kunde1\nfirma\nkunde2',
    { ids: ['kunde1', 'kunde2'], flagged: ['firma'] },
    'any other word in small letters may be one of the entries',
  ],
  ['Name\nmeier\nschulz', { flagged: ['Name', 'meier', 'schulz'] }, 'names'],
  ['firma\nmeier', { flagged: ['firma', 'meier'] }, 'at the top even a word in small letters'],
  ['Passwort : x, sommer', { flagged: ['Passwort : x', 'sommer'] }, 'a space before the colon'],
  ['E-Mail\nfoo1', { flagged: ['E-Mail', 'foo1'] }, 'mail addresses'],
  [
    'Neues Passwort (mystarISP)\nsommer',
    { flagged: ['Neues Passwort (mystarISP)', 'sommer'] },
    'a heading of several words',
  ],
  ['Endkunden:\nmeier', { ids: ['meier'], headings: ['Endkunden:'] }, 'a title of the whole list'],
  ['Unsere Kunden\nmeier', { ids: ['meier'], flagged: ['Unsere Kunden'] }, 'without a colon'],
  ['Domain\nfoo1', { flagged: ['Domain', 'foo1'] }, 'domains'],
  [
    'Name: -\nkunde1',
    { ids: ['kunde1'], headings: ['Name: -'] },
    'a label that says „nothing“ is none',
  ],
  [
    'Passwort:\nkunde1\nBenutzer-ID:\nkunde1',
    { ids: ['kunde1'], doubles: ['kunde1'], headings: ['Passwort:', 'Benutzer-ID:'] },
    'what is sure in one place is sure',
  ],
  [
    'Benutzer-ID, kunde1\nkunde2, kunde3',
    { ids: ['kunde1', 'kunde2', 'kunde3'], headings: ['Benutzer-ID'] },
    'a heading on the line of its first entry',
  ],
  [
    'Benutzer-ID (Username), kunde1, kunde2\nkunde3, kunde4',
    { ids: ['kunde1', 'kunde2', 'kunde3', 'kunde4'], headings: ['Benutzer-ID (Username)'] },
    'of its first entries',
  ],
  [
    'Benutzer-IDs:; kunde1\nkunde2',
    { ids: ['kunde1', 'kunde2'], headings: ['Benutzer-IDs:'] },
    'with a colon',
  ],
  [
    'Passwort, sommer\nwinter, herbst',
    { flagged: ['Passwort', 'sommer', 'winter', 'herbst'] },
    'the same with passwords',
  ],
  ['Benutzer-ID', { headings: ['Benutzer-ID'] }, 'a heading alone is none'],
  ['Username', { headings: ['Username'] }, 'nor is this one'],
  [
    'Endkunden März\nBenutzer-ID\nkunde1',
    { ids: ['kunde1'], flagged: ['Endkunden März'], headings: ['Benutzer-ID'] },
    'a title above the heading',
  ],
  ['Benutzer\u2011ID\nkunde1', { ids: ['kunde1'], headings: ['Benutzer\u2011ID'] }, 'U+2011'],
  ['Benutzer–ID\nkunde1', { ids: ['kunde1'], headings: ['Benutzer–ID'] }, 'an en dash'],
  [
    'kunde1, kunde2\tkunde3',
    { ids: ['kunde1', 'kunde2', 'kunde3'] },
    'a comma beside a tab is a list in a cell',
  ],
  ['kunde1\tkunde2, kunde3', { ids: ['kunde1', 'kunde2', 'kunde3'] }, 'in the last cell too'],
  [
    'kunde1;kunde1,kunde1\tkunde1',
    { ids: ['kunde1'], doubles: ['kunde1', 'kunde1', 'kunde1'] },
    'three kinds of separators',
  ],
  ['1,23E+11\n1,24E+11', { flagged: ['1,23E+11', '1,24E+11'] }, 'two rounded numbers'],
  ['1,23E+11;\n1,24e+11;', { flagged: ['1,23E+11', '1,24e+11'] }, 'the same as CSV'],
  ['1.kunde1\n2.kunde2', { ids: ['kunde1', 'kunde2'] }, 'lines counted without a space'],
  ['1)kunde1\n\n2)kunde2', { ids: ['kunde1', 'kunde2'] }, 'with brackets'],
  ['1.kunde1\n3.kunde3', { flagged: ['1.kunde1', '3.kunde3'] }, 'numbers that do not count'],
  ['kunde0\n1.kunde1', { ids: ['kunde0'], flagged: ['1.kunde1'] }, 'not each line is counted'],
  ['="00123"\n="00124"', { ids: ['00123', '00124'] }, 'how a spreadsheet keeps zeros'],
];

/** Labels in front of values. */
export const labelled: readonly ListCase[] = [
  [
    'Name\tMax Muster\nBenutzer-ID\tkunde1\nPasswort\tsommer',
    {
      ids: ['kunde1'],
      flagged: ['Max Muster', 'sommer'],
      headings: ['Name', 'Benutzer-ID', 'Passwort'],
    },
    'the copied page about one Endkunde',
  ],
  [
    'Passwort\tsommer\nBenutzer-ID\tkunde1',
    { ids: ['kunde1'], flagged: ['sommer'], headings: ['Passwort', 'Benutzer-ID'] },
    'in any order',
  ],
  [
    'Benutzer-ID:\tkunde1\nPasswort:\tsommer',
    { ids: ['kunde1'], flagged: ['sommer'], headings: ['Benutzer-ID:', 'Passwort:'] },
    'with colons',
  ],
  [
    'Benutzer-ID\tkunde1\nBenutzer-ID\tkunde2',
    { ids: ['kunde1', 'kunde2'], headings: ['Benutzer-ID', 'Benutzer-ID'] },
    'the same label twice',
  ],
  ['Benutzer-ID\tkunde1', { ids: ['kunde1'], headings: ['Benutzer-ID'] }, 'a single row'],
  [
    'Benutzer-ID;kunde1\nName;Max',
    { ids: ['kunde1'], flagged: ['Max'], headings: ['Benutzer-ID', 'Name'] },
    'with semicolons',
  ],
  [
    'Endkunde 5\nStatus\taktiv\nLogin\tkunde1\nKonto\t4711\nexport',
    {
      ids: ['kunde1'],
      flagged: ['Endkunde 5', 'aktiv', 'Konto', '4711', 'export'],
      headings: ['Status', 'Login'],
    },
    'what has a label that nobody knows, or none, is asked about',
  ],
  [
    'Benutzer-ID\nkunde1\nName\tMax\nPasswort\tsommer',
    {
      ids: ['kunde1'],
      flagged: ['Max', 'sommer'],
      headings: ['Benutzer-ID', 'Name', 'Passwort'],
    },
    'a label on a line of its own',
  ],
  [
    'Benutzer-ID\tkunde1\tPasswort\tsommer\nBenutzer-ID\tkunde2\tPasswort\therbst',
    {
      ids: ['kunde1', 'kunde2'],
      flagged: ['sommer', 'herbst'],
      headings: ['Benutzer-ID', 'Passwort', 'Benutzer-ID', 'Passwort'],
    },
    'two labels in a row',
  ],
  [
    'Benutzer-ID\tkunde1\tkunde2\nPasswort\tsommer\therbst',
    {
      ids: ['kunde1', 'kunde2'],
      flagged: ['sommer', 'herbst'],
      headings: ['Benutzer-ID', 'Passwort'],
    },
    'a table that lies on its side',
  ],
  [
    'Status\tgemeldet\nBenutzer-ID\tkunde1\nPasswort\tsommer',
    {
      ids: ['kunde1'],
      flagged: ['gemeldet', 'sommer'],
      headings: ['Status', 'Benutzer-ID', 'Passwort'],
    },
    'a value that is a heading elsewhere',
  ],
  [
    'Ihre Benutzer-ID\tkunde1\nIhr Passwort\tsommer',
    { ids: ['kunde1'], flagged: ['sommer'], headings: ['Ihre Benutzer-ID', 'Ihr Passwort'] },
    'labels that address the reader',
  ],
  [
    'Ihre Benutzer-ID: kunde1\nIhr neues Passwort: sommer',
    { ids: ['kunde1'], flagged: ['Ihr neues Passwort: sommer'] },
    'with colons',
  ],
  [
    'Kundennummer: 1001\nBenutzer-ID: kunde1',
    { ids: ['kunde1'], flagged: ['1001'] },
    'a sure label beats a weaker one',
  ],
  ['Kd.-Nr.: 5\nBenutzer-ID: kunde1', { ids: ['kunde1'], flagged: ['5'] }, 'in any spelling'],
  ['ID: 5, Benutzer-ID: kunde1', { ids: ['kunde1'], flagged: ['5'] }, 'on one line'],
  [
    'Kundennummer\t5\nBenutzer-ID\tkunde1',
    {
      ids: ['kunde1'],
      flagged: ['5'],
      headings: ['Kundennummer', 'Benutzer-ID'],
    },
    'in rows',
  ],
  ['Kundennummer: 5\nLogin: kunde1', { flagged: ['5', 'kunde1'] }, 'two weak labels'],
  ['Login: kunde1\nLogin: kunde2', { ids: ['kunde1', 'kunde2'] }, 'one weak label'],
  ['Benutzer-ID: Max Mustermann', { flagged: ['Max Mustermann'] }, 'a label does not make it one'],
];
