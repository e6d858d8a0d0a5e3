import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SeveralNames } from '../../../src/components/checker/list/SeveralNames.tsx';
import type { Observation, ObserveOptions } from '../../../src/dns/observation.ts';
import { observe } from '../../../src/dns/observe.ts';

vi.mock('../../../src/dns/observe.ts', () => ({ observe: vi.fn() }));

const expected = '192.0.2.1';
/** Questions under way: each is answered by the test. */
const open: { name: string; answer: () => void }[] = [];
let mostAtOnce = 0;

beforeEach(() => {
  open.length = 0;
  mostAtOnce = 0;
  vi.mocked(observe)
    .mockReset()
    .mockImplementation((name: string, { resolver, signal }: ObserveOptions) => {
      const { promise, resolve, reject } = Promise.withResolvers<Observation>();
      const answer = () => {
        open.splice(open.indexOf(question), 1);
        resolve({
          ...{ outcome: 'match', name, expected, includesExpected: true, a: [expected], aaaa: [] },
          ...{ cname: [], ttl: 60, resolver, askedAt: '2026-11-23T10:00:00.000Z', warnings: [] },
        });
      };
      const question = { name, answer };
      signal?.addEventListener('abort', () => reject(new Error('aborted')));
      mostAtOnce = Math.max(mostAtOnce, open.push(question));
      return promise;
    });
});
afterEach(cleanup);

function show() {
  const resolver = { name: 'Server dieser Hilfe', address: '/dns-query', operator: 'wir' };
  render(
    <SeveralNames
      {...{ expected, resolver, others: [], example: 'firma.de', ticketSystem: undefined }}
      ticket={{ subject: '', template: '' }}
    />,
  );
  const field = screen.getByLabelText('Domains, eine je Zeile');
  return {
    field,
    said: () => screen.getAllByRole('status').at(-1)?.textContent,
    check(text: string) {
      fireEvent.input(field, { target: { value: text } });
      fireEvent.click(screen.getByRole('button', { name: 'Alle prüfen' }));
    },
    names: () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent),
  };
}

const list = Array.from({ length: 10 }, (_, index) => `firma-${index.toString()}.de`);

async function answerAll(): Promise<void> {
  while (open.length > 0) {
    open[0]?.answer();
    await Promise.resolve();
    await new Promise((done) => setTimeout(done));
  }
}

test('every name is judged at once, and only what can be a Stammdomain is asked for', async () => {
  const { check, names } = show();
  check('www.firma.de; firma.de\nfirma ,de, Müller.de');
  await waitFor(() =>
    expect(names()).toEqual(['www.firma.de', 'firma.de', 'firma ,de', 'müller.de']),
  );
  expect(open.map(({ name }) => name)).toEqual(['firma.de', 'xn--mller-kva.de']);
  expect(screen.getByText('2 von 4 geprüft')).toBeTruthy();
});

test('four names are asked for at a time, until all are', async () => {
  const { check, said } = show();
  check(list.join('\n'));
  await waitFor(() => expect(screen.getByText('0 von 10 geprüft')).toBeTruthy());
  expect(open).toHaveLength(4);
  open[0]?.answer();
  await waitFor(() => expect(screen.getByText('1 von 10 geprüft')).toBeTruthy());
  await answerAll();
  await waitFor(() => expect(said()).toContain('10 mit passendem Namen'));
  expect(mostAtOnce).toBe(4);
  expect(vi.mocked(observe).mock.calls.map(([name]) => name)).toEqual(list);
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('cancelling keeps what is known, asks nothing more, and gives the focus back', async () => {
  const { check, said } = show();
  check(list.join('\n'));
  await waitFor(() => expect(open).toHaveLength(4));
  open[0]?.answer();
  const cancel = await screen.findByRole('button', { name: 'Abbrechen' });
  await waitFor(() => expect(screen.getByText('1 von 10 geprüft')).toBeTruthy());
  cancel.focus();
  fireEvent.click(cancel);
  await waitFor(() => expect(said()).toContain('Abgebrochen'));
  expect(said()).toContain('1 mit passendem Namen');
  expect(said()).toContain('9 IP nicht geprüft');
  expect(vi.mocked(observe)).toHaveBeenCalledTimes(5);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Alle prüfen' }));
});

test('a new press replaces the list; late answers to the old one change nothing', async () => {
  const { check, names, said } = show();
  check('alt.de');
  await waitFor(() => expect(open).toHaveLength(1));
  check('neu.de');
  await waitFor(() => expect(names()).toEqual(['neu.de']));
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.getByText('0 von 1 geprüft')).toBeTruthy();
  await answerAll();
  await waitFor(() => expect(said()).toContain('1 mit passendem Namen'));
  expect(said()).not.toContain('Abgebrochen');
});

test('too many names are refused beside the field, and the text stays', async () => {
  const { check, field } = show();
  const text = Array.from({ length: 51 }, (_, index) => `f${index.toString()}.de`).join('\n');
  check(text);
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  const fault = field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
  expect(document.getElementById(fault)?.textContent).toContain('51');
  expect(field).toHaveProperty('value', text);
  expect(document.activeElement).toBe(field);
  expect(observe).not.toHaveBeenCalled();
  fireEvent.input(field, { target: { value: 'a.de' } });
  await waitFor(() => expect(field.hasAttribute('aria-invalid')).toBe(false));
});

test('a text that is too long is refused without a number that nobody counted', async () => {
  const { check, field } = show();
  check('a.de\n'.repeat(20_000));
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  const fault = field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
  expect(document.getElementById(fault)?.textContent).toContain('Text ist zu lang');
  expect(document.getElementById(fault)?.textContent).toContain('50');
});

test('columns sort both ways, and say which way', async () => {
  const { check, names, said } = show();
  check('www.b.de\nwww.c.de\nwww.a.de\nwww.a.de');
  const sort = await screen.findByRole('button', { name: 'Domain' });
  const header = screen.getByRole('columnheader', { name: 'Domain' });
  expect(header.hasAttribute('aria-sort')).toBe(false);
  fireEvent.click(sort);
  await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('ascending'));
  expect(names()).toEqual(['www.a.de', 'www.b.de', 'www.c.de']);
  fireEvent.click(sort);
  await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('descending'));
  expect(names()).toEqual(['www.c.de', 'www.b.de', 'www.a.de']);
  expect(said()).toContain('ein doppelter Eintrag');
});

test('the table is copied as shown, markup in a name stays text', async () => {
  const { check, names } = show();
  check('=firma.de\n<b>fett</b>=.de');
  const copy = await screen.findByRole('button', { name: 'Als CSV kopieren' });
  const rows = copy.dataset['copy']?.split('\r\n') ?? [];
  expect(rows[0]).toBe('Domain;Urteil;IP-Adresse;Was tun');
  expect(rows[1]).toMatch(/^'=firma\.de;/);
  expect(rows).toHaveLength(3);
  expect(names()).toContain('<b>fett</b>=.de');
  expect(document.querySelector('b')).toBeNull();
});
