/** What is expected of a text; what isn't named is empty, and the column undefined. */
export interface Found {
  readonly ids?: readonly string[];
  readonly flagged?: readonly string[];
  readonly doubles?: readonly string[];
  readonly headings?: readonly string[];
  readonly otherColumns?: readonly string[];
  readonly column?: number | 'all';
}

export type ListCase = readonly [text: string, found: Found, why: string];

/** Text without columns. */
export const lists: readonly ListCase[] = [
  ['a1\nb2', { ids: ['a1', 'b2'] }, 'lines'],
  ['a1\r\nb2\r\n', { ids: ['a1', 'b2'] }, 'lines of Windows'],
  ['a1\rb2\u2028c3\u0085d4', { ids: ['a1', 'b2', 'c3', 'd4'] }, 'other line breaks'],
  ['a1, b2,c3', { ids: ['a1', 'b2', 'c3'] }, 'commas'],
  ['a1; b2;c3;', { ids: ['a1', 'b2', 'c3'] }, 'semicolons'],
  ['a1\tb2\tc3', { ids: ['a1', 'b2', 'c3'] }, 'a row of a spreadsheet'],
  ['a1 | b2 | c3', { ids: ['a1', 'b2', 'c3'] }, 'bars with space around'],
  ['a1, b2\nc3, d4', { ids: ['a1', 'b2', 'c3', 'd4'] }, 'a list in lines is no table'],
  ['a1; b2\nc3; d4', { ids: ['a1', 'b2', 'c3', 'd4'] }, 'nor is one with semicolons'],
  ['\n\n  a1 \n\t\n,;\n b2', { ids: ['a1', 'b2'] }, 'empty lines and cells'],
  ['"a1","b2"', { ids: ['a1', 'b2'] }, 'quotes around each'],
  ['"a1, b2"', { ids: ['a1', 'b2'] }, 'quotes around the whole list'],
  ['a1\n---\nb2\n***', { ids: ['a1', 'b2'] }, 'rules between the lines'],
  ['- a1\n-\n- b2', { ids: ['a1', 'b2'] }, 'an item of a list left empty'],
  ['a1\nb2\na1', { ids: ['a1', 'b2'], doubles: ['a1'] }, 'a double'],
  ['a1\n- a1\n"a1"', { ids: ['a1'], doubles: ['a1', 'a1'] }, 'the same in other dress'],
  ['Max01\nmax01', { ids: ['Max01', 'max01'] }, 'no rule says that case does not count'],
  ['01\n1', { ids: ['01', '1'] }, 'a zero in front makes another one'],
  ['a1\nx@y.de\nx@y.de', { ids: ['a1'], flagged: ['x@y.de'], doubles: ['x@y.de'] }, 'asked once'],
  ['mu\u0308ller\nm\u00fcller', { flagged: ['müller'], doubles: ['müller'] }, 'the same umlaut'],
  ['Benutzer-ID\na1\nb2', { ids: ['a1', 'b2'], headings: ['Benutzer-ID'] }, 'one column, headed'],
  ['Benutzer-IDs: a1, b2', { ids: ['a1', 'b2'] }, 'a label in front of several'],
  [
    'Benutzer-ID:\na1\nBenutzer-ID:\nb2',
    { ids: ['a1', 'b2'], headings: ['Benutzer-ID:', 'Benutzer-ID:'] },
    'a label above each',
  ],
  ['a1\nUsername', { ids: ['a1'], flagged: ['Username'] }, 'a heading at the end could be an ID'],
  ['user\na1', { ids: ['a1'], flagged: ['user'] }, 'a weak heading could be an ID'],
  [
    'Benutzer-ID: a1\nName: Max Muster\nPasswort: muster',
    { ids: ['a1'], flagged: ['Name: Max Muster', 'Passwort: muster'] },
    'a sheet about one Endkunde',
  ],
  [
    'Mustermann, Max\na1',
    { ids: ['a1'], flagged: ['Mustermann', 'Max'] },
    'a name with its comma, in front of a list',
  ],
  ['a1, Max Muster, x@y.de', { ids: ['a1'], flagged: ['Max Muster', 'x@y.de'] }, 'one line of all'],
  ['a1\tb2\nc3', { ids: ['a1', 'b2', 'c3'] }, 'rows of different length are a list'],
  ['"☐"\na1', { ids: ['a1'] }, 'a box in quotes'],
  [
    'Benutzer-ID;\na1;\n',
    { ids: ['a1'], headings: ['Benutzer-ID'] },
    'one column and an empty one',
  ],
  [
    'Benutzer-ID\na1, b2\nc3',
    { ids: ['a1', 'b2', 'c3'], headings: ['Benutzer-ID'] },
    'one heading above a list with commas makes no columns',
  ],
  ['Name, Kunde', { flagged: ['Name', 'Kunde'] }, 'headings without a row under them'],
  [
    'kunde0\nkunde1\tMax Muster',
    { ids: ['kunde0', 'kunde1'], flagged: ['Max Muster'] },
    'one row of two below what could be another',
  ],
  [
    'Hallo,\nMuster, Max\nMuster, Eva\nkunde1',
    { ids: ['kunde1'], flagged: ['Hallo', 'Muster', 'Max', 'Eva'], doubles: ['Muster'] },
    'names with their commas above a list',
  ],
  [
    'kunde1, Max\nkunde2, Eva, kunde3',
    { ids: ['kunde1', 'kunde2', 'kunde3'], flagged: ['Max', 'Eva'] },
    'commas in rows of different length',
  ],
  [
    'Wir melden, wie immer:\nkunde1\nGruß, Max',
    { ids: ['kunde1'], flagged: ['Wir melden', 'wie immer:', 'Gruß', 'Max'] },
    'commas of prose',
  ],
  ['a1;b2\nc3', { ids: ['a1', 'b2', 'c3'] }, 'one row of two'],
  ['1,23457E+11, a1', { ids: ['a1'], flagged: ['1,23457E+11'] }, 'a decimal comma parts nothing'],
];

/** Text with columns. */
export const tables: readonly ListCase[] = [
  [
    'Benutzer-ID\tName\tE-Mail\na1\tMax\tx@y.de\nb2\tEva\tz@y.de',
    {
      ids: ['a1', 'b2'],
      headings: ['Benutzer-ID', 'Name', 'E-Mail'],
      otherColumns: ['Max', 'x@y.de', 'Eva', 'z@y.de'],
      column: 0,
    },
    'a spreadsheet with its header',
  ],
  [
    'Name;Benutzer-ID (Username);Passwort\nMax;a1;muster\nEva;b2;muster2',
    {
      ids: ['a1', 'b2'],
      headings: ['Name', 'Benutzer-ID (Username)', 'Passwort'],
      otherColumns: ['Max', 'muster', 'Eva', 'muster2'],
      column: 1,
    },
    'CSV with semicolons; the password stays out',
  ],
  [
    'name,username\nmax,a1',
    { ids: ['a1'], headings: ['name', 'username'], otherColumns: ['max'], column: 1 },
    'CSV with commas',
  ],
  [
    '\ufeff"Benutzer-ID";"Name"\r\n"a1";"Muster; Max"\r\n"b2";"Muster ""M"" Eva"',
    {
      ids: ['a1', 'b2'],
      headings: ['Benutzer-ID', 'Name'],
      otherColumns: ['Muster; Max', 'Muster "M" Eva'],
      column: 0,
    },
    'a CSV file: byte order mark, quotes, a separator and quotes in a cell',
  ],
  [
    'Adresse\tUsername\n"Weg 1\n34117 Ort"\ta1',
    {
      ids: ['a1'],
      headings: ['Adresse', 'Username'],
      otherColumns: ['Weg 1 34117 Ort'],
      column: 1,
    },
    'a line break in a cell',
  ],
  [
    '| Benutzer-ID | Name |\n|---|---|\n| a1 | Max |',
    { ids: ['a1'], headings: ['Benutzer-ID', 'Name'], otherColumns: ['Max'], column: 0 },
    'Markdown',
  ],
  [
    'ID\tBenutzername\tOrt\n1\ta1\tKassel\n2\tb2\tKassel',
    {
      ids: ['a1', 'b2'],
      headings: ['ID', 'Benutzername', 'Ort'],
      otherColumns: ['1', 'Kassel', '2', 'Kassel'],
      column: 1,
    },
    'the plainer heading wins',
  ],
  [
    'Login;Kennwort\na1;muster',
    { ids: ['a1'], headings: ['Login', 'Kennwort'], otherColumns: ['muster'], column: 0 },
    'a weak heading beside another one',
  ],
  [
    'Benutzer-ID\tName\na1\na1\tMax',
    {
      ids: ['a1'],
      doubles: ['a1'],
      headings: ['Benutzer-ID', 'Name'],
      otherColumns: ['Max'],
      column: 0,
    },
    'a short row under a header, and a double',
  ],
  [
    'Benutzer-ID\tName\na1, b2\tMax',
    { ids: ['a1', 'b2'], headings: ['Benutzer-ID', 'Name'], otherColumns: ['Max'], column: 0 },
    'two in one cell',
  ],
  [
    'Benutzer-ID\tName\nMax Muster\tMax',
    {
      flagged: ['Max Muster'],
      headings: ['Benutzer-ID', 'Name'],
      otherColumns: ['Max'],
      column: 0,
    },
    'a heading does not make a name an ID',
  ],
  [
    'a1\tMax Muster\tx@y.de\nb2\tEva Muster\tz@y.de',
    {
      ids: ['a1', 'b2'],
      otherColumns: ['Max Muster', 'x@y.de', 'Eva Muster', 'z@y.de'],
      column: 0,
    },
    'no header, but only one column can be it',
  ],
  [
    'Max Muster\ta1\nEva Muster\tb2',
    { ids: ['a1', 'b2'], otherColumns: ['Max Muster', 'Eva Muster'], column: 1 },
    'no header, and the second column is it',
  ],
  [
    'a1\tMax M\nb2\tEva M\nMüller\tUwe M\nMeier\tIda M',
    {
      ids: ['a1', 'b2'],
      flagged: ['Müller', 'Meier'],
      otherColumns: ['Max M', 'Eva M', 'Uwe M', 'Ida M'],
      column: 0,
    },
    'half of a column will do',
  ],
  [
    '\tBenutzer-ID\nMax\ta1',
    { ids: ['a1'], headings: ['Benutzer-ID'], otherColumns: ['Max'], column: 1 },
    'a column without a heading',
  ],
  [
    'Status\tOrt\tXY\nneu\tKassel\ta1\nalt\tKassel\tMax M',
    {
      ids: ['a1'],
      flagged: ['Max M'],
      headings: ['Status', 'Ort', 'XY'],
      otherColumns: ['neu', 'Kassel', 'alt', 'Kassel'],
      column: 2,
    },
    'the column whose heading says nothing',
  ],
  [
    'a1,Max Muster\nb2,Eva Muster',
    { ids: ['a1', 'b2'], otherColumns: ['Max Muster', 'Eva Muster'], column: 0 },
    'the same with commas',
  ],
  [
    'Kundennummer\tName\n1001\tmax\n1002\teva',
    {
      ids: ['1001', '1002'],
      headings: ['Kundennummer', 'Name'],
      otherColumns: ['max', 'eva'],
      column: 0,
    },
    'the name’s column cannot be it',
  ],
  ['a1\t\t\nb2\t\t', { ids: ['a1', 'b2'] }, 'empty columns make no table'],
  [
    'Endkunden März\nBenutzer-ID;Passwort\nkunde1;sommer\nkunde2;winter',
    {
      ids: ['kunde1', 'kunde2'],
      headings: ['Endkunden März', 'Benutzer-ID', 'Passwort'],
      otherColumns: ['sommer', 'winter'],
      column: 0,
    },
    'a title above the header',
  ],
  [
    `${'Ein Titel\n'.repeat(5)}Benutzer-ID;Passwort\nkunde1;sommer`,
    {
      ids: ['kunde1'],
      headings: [...Array<string>(5).fill('Ein Titel'), 'Benutzer-ID', 'Passwort'],
      otherColumns: ['sommer'],
      column: 0,
    },
    'five lines above the header',
  ],
  [
    'Benutzer-ID;Name\nkunde1\nkunde2',
    {
      ids: ['kunde1', 'kunde2'],
      headings: ['Benutzer-ID', 'Name'],
      column: 0,
    },
    'only short rows below',
  ],
  [
    'Export vom 24.11.2026\n\nBenutzer-ID\tStatus\nkunde1\taktiv\nkunde2\tbezahlt',
    {
      ids: ['kunde1', 'kunde2'],
      headings: ['Export vom 24.11.2026', 'Benutzer-ID', 'Status'],
      otherColumns: ['aktiv', 'bezahlt'],
      column: 0,
    },
    'a title and an empty line',
  ],
  [
    'Stand;24.11.2026\nPartner;Firma X\nexport\nBenutzer-ID;Passwort\nkunde1;sommer',
    {
      ids: ['kunde1'],
      flagged: ['export'],
      headings: ['Stand', '24.11.2026', 'Partner', 'Firma X', 'Benutzer-ID', 'Passwort'],
      otherColumns: ['sommer'],
      column: 0,
    },
    'several lines above it; what could be a Benutzer-ID there is asked about',
  ],
  [
    'Benutzer-ID;Passwort\nkunde1;sommer\nPasswort;Benutzer-ID\nherbst;kunde2',
    {
      ids: ['kunde1'],
      flagged: ['Passwort', 'herbst'],
      headings: ['Benutzer-ID', 'Passwort'],
      otherColumns: ['sommer', 'Benutzer-ID', 'kunde2'],
      column: 0,
    },
    'a second header further down, in another order',
  ],
  [
    'Name;Benutzer-ID\nMax;kunde1\nkunde2',
    {
      ids: ['kunde1'],
      flagged: ['kunde2'],
      headings: ['Name', 'Benutzer-ID'],
      otherColumns: ['Max'],
      column: 1,
    },
    'a row too short for its column is asked about',
  ],
  [
    'Login;Initialpasswort\nkunde1;sommer\nkunde2;herbst',
    {
      ids: ['kunde1', 'kunde2'],
      headings: ['Login', 'Initialpasswort'],
      otherColumns: ['sommer', 'herbst'],
      column: 0,
    },
    'a password in any compound',
  ],
  [
    'Benutzer;Start-Passwort\nkunde1;sommer',
    {
      ids: ['kunde1'],
      headings: ['Benutzer', 'Start-Passwort'],
      otherColumns: ['sommer'],
      column: 0,
    },
    'with a hyphen',
  ],
  [
    'Benutzer-ID;Vertrag\nkunde1;basic',
    {
      ids: ['kunde1'],
      headings: ['Benutzer-ID', 'Vertrag'],
      otherColumns: ['basic'],
      column: 0,
    },
    'a heading that nobody knows beside a sure one',
  ],
  [
    'Endkunden März\nkunde1;Max Muster\nkunde2;Eva Muster',
    {
      ids: ['kunde1', 'kunde2'],
      headings: ['Endkunden März'],
      otherColumns: ['Max Muster', 'Eva Muster'],
      column: 0,
    },
    'a title above a table without a header',
  ],
  [
    'kunde1;gemeldet\nkunde2;gemeldet',
    { ids: ['kunde1', 'kunde2'], otherColumns: ['gemeldet', 'gemeldet'], column: 0 },
    'a column of remarks',
  ],
];

/** A table whose text does not say which column it is: nothing goes into a ticket. */
export const openTables: readonly (readonly [text: string, columns: number, why: string])[] = [
  ['a1\tblumen\nb2\tmuster', 2, 'either could be the password'],
  ['1\ta1\tMax Muster\n2\tb2\tEva Muster', 3, 'a row’s number looks like an ID'],
  ['Max Muster\tx@y.de\nEva Muster\tz@y.de', 2, 'neither looks like an ID'],
  ['Nr.\tOrt\n1\tKassel\n2\tKassel', 2, 'no heading that could be it'],
  ['Benutzer-ID\tUsername\na1\tb1', 2, 'two columns say that they are it'],
  ['Status\tOrt\tXY\nneu\tKassel\tMax Muster', 3, 'the only column left holds names'],
  ['Benutzer-ID\tName', 2, 'a header alone looks like a row'],
  ['a1\tmuster\tMax Muster', 3, 'one row about one Endkunde'],
  ['kunde1, kunde2\nMeier, kunde3\nMüller, kunde4', 2, 'a good one among names'],
  ['kunde1;Max\nkunde2;Eva\nkunde3;kunde4', 2, 'a good one in the second column'],
  [`${'Ein Titel\n'.repeat(6)}Benutzer-ID;Passwort\nkunde1;sommer`, 2, 'six lines above a header'],
  ['Endkunden März\nkunde1\tsommer\tMax Muster', 3, 'one row below a title'],
  ['kunde1; 1\nkunde2; 2', 2, 'numbers behind'],
  ['kunde1;sommer\nkunde2;herbst', 2, 'semicolons without a space come from a CSV file'],
  ['kunde1,sommer\nkunde2,herbst', 2, 'commas too'],
  ['"kunde1";"sommer; regen"\n"kunde2";"x"', 2, 'with quotes'],
  ['kunde1 | sommer\nkunde2 | herbst', 2, 'bars draw a table'],
  ['1;kunde1\n2;kunde2', 2, 'lines that are counted'],
  ['1; kunde1\n2; kunde2', 2, 'with spaces'],
  ['1\tMax Muster\n2\tEva Muster', 2, 'a row’s number is all there is'],
  ['1001, kunde1\n1002, kunde2\n1003, kunde3', 2, 'numbers one after the other'],
  ['Login;Vertrag\nkunde1;basic\nkunde2;plus', 2, 'an unknown heading beside a weak one'],
  ['username,plan\nkunde1,basic', 2, 'the second word may be a heading or a Benutzer-ID'],
  ['Benutzer-ID, meier\nschulz, huber', 2, 'may be a list or a table'],
  ['Endkunden März\nkunde1\tsommer\nkunde2\therbst', 2, 'a title above it changes nothing'],
  ['kunde1\tsommer\nkunde2\therbst\nkunde3', 2, 'nor does a short row below'],
  ['kunde1;Max Muster;sommer\nkunde2;Eva Muster;herbst\nViele Grüße', 3, 'nor does a line below'],
];
