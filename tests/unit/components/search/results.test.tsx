import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Progress } from '../../../../src/components/search/asking.ts';
import { Results } from '../../../../src/components/search/Results.tsx';
import type { Hit } from '../../../../src/search/hit.ts';
import { answer, hit, vocabulary } from './small-search.ts';

afterEach(cleanup);

const onAsk = vi.fn();
const onChoice = vi.fn();

function show(question: string, hits: readonly Hit[], change: Partial<Progress> = {}) {
  const found = answer(question, hits);
  const progress = {
    question,
    literally: false,
    answer: found,
    counted: found,
    trouble: undefined,
    ...change,
  };
  const choice = { kind: '', isAll: false };
  return render(<Results id="s" {...{ progress, choice, vocabulary, onAsk, onChoice }} />);
}

test('a result is a link named by title and kind, described by what it says', () => {
  const text = [
    { text: 'Laden Sie ', marked: false },
    { text: 'Guthaben', marked: true },
  ];
  const sections = [{ address: '/auf/#konto', title: 'Im Konto' }];
  show('guthaben laden', [hit('auf', 'FAQ', { text, sections })]);
  const list = screen.getByRole('listbox', { name: 'Suchergebnisse' });
  const option = within(list).getByRole('option', { name: 'Seite auf FAQ' });
  expect(option.getAttribute('href')).toMatch(/^\/auf\//);
  const described = document.getElementById(option.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('Laden Sie Guthaben');
  expect(described?.querySelector('mark')?.textContent).toBe('Guthaben');
  expect(within(list).getByRole('option', { name: 'Im Konto' }).getAttribute('href')).toBe(
    '/auf/#konto',
  );
});

test('kinds that occur can be chosen, with their counts', () => {
  show('wort', [hit('a'), hit('b'), hit('c', 'Glossar'), hit('d', 'Seite')]);
  const names = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
  expect(names).toEqual(['Alle 4', 'FAQ 2', 'Glossar 1', 'Seiten 1']);
  fireEvent.click(screen.getByRole('radio', { name: 'FAQ 2' }));
  expect(onChoice).toHaveBeenCalledWith({ kind: 'FAQ', isAll: false });
});

test('beyond the first eight, all are offered', () => {
  show(
    'wort',
    [...'abcdefghij'].map((id) => hit(id)),
  );
  expect(screen.getAllByRole('option')).toHaveLength(8);
  fireEvent.click(screen.getByRole('button', { name: 'Alle 10 Ergebnisse zeigen' }));
  expect(onChoice).toHaveBeenCalledWith({ kind: '', isAll: true });
});

test('a corrected spelling is told, and the typed one can be searched instead', () => {
  show('gewerbeschien', [hit('ohn')]);
  expect(screen.getByText('Gewerbeschein')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'gewerbeschien' }));
  expect(onAsk).toHaveBeenCalledWith('gewerbeschien', true);
});

test('a word that is being typed is completed', () => {
  show('wo guth', [hit('auf')]);
  const group = screen.getByRole('group', { name: 'Vorschläge' });
  const option = within(group).getByRole('option', { name: 'wo Guthaben' });
  expect(option.textContent).toBe('Guthaben');
  fireEvent.click(option);
  expect(onAsk).toHaveBeenCalledWith('wo Guthaben');
});

test('a domain can be taken to the checker', () => {
  show('firma.de', []);
  const option = screen.getByRole('option', { name: /^firma\.de im Stammdomain-Prüfer/ });
  expect(option.getAttribute('href')).toMatch(
    /\/werkzeuge\/stammdomain-pruefer\/#domain=firma\.de$/,
  );
});

test('where nothing is found, there are like words, topics, phone and a ticket text', () => {
  show('guthabeen', [], { counted: undefined });
  expect(screen.getByText(/Nichts gefunden für „guthabeen“/)).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getByRole('link', { name: 'Abrechnung' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /^\+49/ }).getAttribute('href')).toMatch(/^tel:/);
  expect(screen.getByText('Ich suche: guthabeen')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Zum Ticketsystem' })).toBeTruthy();
});

test('a dollar sign in the question stays one in the ticket text', () => {
  show("xyz $& $'", []);
  expect(screen.getByText("Ich suche: xyz $& $'")).toBeTruthy();
});

test('without the full text, the titles stay and all pages are listed', () => {
  show('guthaben', [hit('auf')], { trouble: 'texts' });
  expect(screen.getByRole('option', { name: 'Seite auf FAQ' })).toBeTruthy();
  expect(screen.getByText(/Nur Titel und Stichwörter/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Glossar', hidden: true })).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Geht es ohne Gewerbeschein?', hidden: true });
  expect(link.getAttribute('href')).toBe('/faq/ohne-gewerbeschein/');
});

test('without words, it is told as ours, with a link to all pages', () => {
  show('guthaben', [], { trouble: 'words' });
  expect(screen.getByText(/liegt nicht an Ihrer Eingabe/)).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('/suche/#alle-seiten');
});

test('nothing is shown of an empty question', () => {
  expect(show('  ', []).container.textContent).toBe('');
});
