import { afterEach, describe, expect, test } from 'vitest';
import { readSearchLists } from '../../../integrations/search/lists.ts';
import { makeFolder } from '../deploy/fixture-site.ts';

const here = process.cwd();
afterEach(() => process.chdir(here));

const right = {
  'synonyme.yaml': 'Passwort: [Kennwort, pass word]\nexterne Domain: [fremde Domain]\n',
  'fuellwoerter.yaml': '- der die\n- wie\n',
  'verben.yaml': 'laden: lädst lädt\n',
  'umschreibungen/faq.yaml': '/faq/passwort/:\n  - nicht mehr rein\n',
  'umschreibungen/glossar.yaml': "'/glossar/#ttl':\n  - wie lange gilt\n",
  'fremde-themen.yaml': '- Postfach IMAP\n- Logo\n',
};

/** The lists of a project with these files instead of the right ones. */
async function listsOf(files: Partial<typeof right>) {
  const folder = await makeFolder(
    Object.fromEntries(
      Object.entries({ ...right, ...files }).map(([name, text]) => [
        `src/content/suche/${name}`,
        text,
      ]),
    ),
  );
  process.chdir(folder);
  try {
    return readSearchLists();
  } finally {
    process.chdir(here);
  }
}

test('the lists in the project are right', () => {
  const { synonyms, fillers, verbs } = readSearchLists();
  expect(Object.keys(synonyms)).toContain('Stammdomain');
  expect(fillers).toContain('der');
  expect(Object.keys(verbs)).toContain('geben');
});

test('synonyms stand by the site’s word, fillers, forms of verbs and foreign topics each alone', async () => {
  expect(await listsOf({})).toEqual({
    synonyms: { Passwort: ['Kennwort', 'pass word'], 'externe Domain': ['fremde Domain'] },
    fillers: ['der', 'die', 'wie'],
    verbs: { laden: ['lädst', 'lädt'] },
    wordings: { '/faq/passwort/': ['nicht mehr rein'], '/glossar/#ttl': ['wie lange gilt'] },
    foreign: ['Postfach', 'IMAP', 'Logo'],
  });
});

describe('a wrong list is refused with file, entry, what is wrong and what to write:', () => {
  test.each([
    [
      'a synonym that is no list',
      { 'synonyme.yaml': 'Passwort: Kennwort\n' },
      'src/content/suche/synonyme.yaml: Passwort: ist keine Liste. Schreiben Sie [Wort, Wort].',
    ],
    [
      'a synonym that is empty',
      { 'synonyme.yaml': "Passwort: [Kennwort, '']\n" },
      'src/content/suche/synonyme.yaml: Passwort.1: ist leer. Schreiben Sie',
    ],
    [
      'a word without synonyms',
      { 'synonyme.yaml': 'Passwort: []\n' },
      'src/content/suche/synonyme.yaml: Passwort: ist ',
    ],
    [
      'fillers that are no list',
      { 'fuellwoerter.yaml': 'der die das\n' },
      'src/content/suche/fuellwoerter.yaml: (ganze Datei): ist ',
    ],
    [
      'fillers of nothing but a remark',
      { 'fuellwoerter.yaml': '# nichts\n' },
      'src/content/suche/fuellwoerter.yaml: (ganze Datei): ist ',
    ],
    [
      'foreign topics that are no list',
      { 'fremde-themen.yaml': 'Postfach\n' },
      'src/content/suche/fremde-themen.yaml: (ganze Datei): ist ',
    ],
    [
      'a wording for no address',
      { 'umschreibungen/faq.yaml': 'faq/passwort:\n  - nicht mehr rein\n' },
      'src/content/suche/umschreibungen/faq.yaml: faq/passwort: ',
    ],
    [
      'a wording that is no list',
      { 'umschreibungen/faq.yaml': '/faq/passwort/: nicht mehr rein\n' },
      'src/content/suche/umschreibungen/faq.yaml: /faq/passwort/: ist keine Liste.',
    ],
    [
      'forms of a verb that are a list',
      { 'verben.yaml': 'laden: [lädst]\n' },
      'src/content/suche/verben.yaml: laden: ist ',
    ],
    [
      'a verb without forms',
      { 'verben.yaml': 'laden:\n' },
      'src/content/suche/verben.yaml: laden: ist ',
    ],
    [
      'a bracket that is not closed',
      { 'synonyme.yaml': 'Passwort: [Kennwort\n' },
      'src/content/suche/synonyme.yaml: Zeile ',
    ],
    [
      'a word that stands twice',
      { 'synonyme.yaml': 'Passwort: [Kennwort]\nPasswort: [password]\n' },
      'src/content/suche/synonyme.yaml: Zeile 2',
    ],
  ])('%s', async (_, files, message) => {
    await expect(listsOf(files)).rejects.toThrow(message);
  });
});
