import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Results } from '../../../src/components/search/Results.tsx';

afterEach(cleanup);
const hit = {
  address: '/faq/x/',
  title: 'Eine Frage?',
  kind: 'FAQ',
  excerpt: [
    { text: 'Das ', marked: false },
    { text: 'Wort', marked: true },
  ],
  sections: [{ address: '/faq/x/#y', title: 'Ein Abschnitt', excerpt: [] }],
};

test('results are links in a named list, with kind, excerpt and sections', () => {
  render(
    <Results base="/" progress={{ state: 'found', question: 'wort', total: 1, hits: [hit] }} />,
  );
  expect(screen.getByRole('list', { name: 'Suchergebnisse' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Eine Frage?' }).getAttribute('href')).toBe('/faq/x/');
  expect(screen.getByRole('link', { name: 'Ein Abschnitt' }).getAttribute('href')).toBe(
    '/faq/x/#y',
  );
  expect(screen.getByText('FAQ')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Ein Ergebnis');
});

test('nothing found repeats the question and offers help below the base path', () => {
  render(
    <Results
      base="/hilfe/"
      progress={{ state: 'found', question: ' quark ', total: 0, hits: [] }}
    />,
  );
  expect(screen.getByRole('status').textContent).toBe('Nichts gefunden für „quark“.');
  expect(screen.getByRole('link', { name: /^Kontakt/ }).getAttribute('href')).toBe(
    '/hilfe/kontakt/',
  );
});

test('a failure is told as ours', () => {
  render(<Results base="/" progress={{ state: 'failed' }} />);
  expect(screen.getByRole('status').textContent).toContain('Das liegt nicht an Ihrer Eingabe');
});
