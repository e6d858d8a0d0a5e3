import { expect, test } from 'vitest';
import { markedThere } from '../../../../src/components/search/text-fragment.ts';

/** A text in its words and what stands between them; those in brackets are marked. */
const text = (written: string) =>
  written
    .split(/(\[.*?\]|[\p{L}-]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replaceAll(/[[\]]/g, ''), marked: part.startsWith('[') }));

test.each([
  ['the word after it', '[Guthaben] laden Sie auf.', '/a/#:~:text=Guthaben,-laden'],
  ['the word before it at the end', 'Sie laden [Guthaben].', '/a/#:~:text=laden-,Guthaben'],
  ['words once', '[Geld] und [geld] auch', '/a/#:~:text=Geld,-und'],
  ['three words at most', '[a] b [c] d [e] f [g] h', '/a/#:~:text=a,-b&text=c,-d&text=e,-f'],
  [
    'words beside each other',
    'die [neue] [Adresse] hier',
    '/a/#:~:text=neue,-Adresse&text=Adresse,-hier',
  ],
  ['hyphens as text', 'die [A-Einträge] im DNS', '/a/#:~:text=A%2DEintr%C3%A4ge,-im'],
  ['ampersands as text', 'das [R&D] Team', '/a/#:~:text=R%26D,-Team'],
  ['commas as text', 'kostet [1,50] Euro', '/a/#:~:text=1%2C50,-Euro'],
  [
    'the word before it, where a sentence ends',
    'auf die [Adresse]. Ist',
    '/a/#:~:text=die-,Adresse',
  ],
])('a link points at %s', (_, written, address) => {
  expect(markedThere('/a/', text(written))).toBe(address);
});

test('a link to a place keeps its anchor', () => {
  expect(markedThere('/a/#b', text('[Wort] hier'))).toBe('/a/#b:~:text=Wort,-hier');
});

test('a word without a neighbour is left out: it could be found anywhere on the page', () => {
  expect(markedThere('/a/', text('[Kontakt]'))).toBe('/a/');
  expect(markedThere('/a/', text('„[Kontakt]“, sagt er'))).toBe('/a/');
});

test('a text without marks leaves the address as it is', () => {
  expect(markedThere('/a/', [])).toBe('/a/');
  expect(markedThere('/a/#b', text('nichts davon'))).toBe('/a/#b');
});
