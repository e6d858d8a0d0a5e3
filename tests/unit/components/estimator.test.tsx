import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BillEstimator } from '../../../src/components/estimator/BillEstimator.tsx';
import type { KnownPrices } from '../../../src/components/estimator/props.ts';
import { newRow } from '../../../src/components/estimator/form.ts';
import { encodeForm } from '../../../src/components/estimator/state/encode-form.ts';
import { full, known } from './estimator-forms.ts';

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(prices: KnownPrices = known) {
  return render(<BillEstimator known={prices} topUp="https://konto.test/" priceList={undefined} />);
}

const field = (name: string | RegExp, nr = 0) => {
  const found = screen.getAllByLabelText(name)[nr];
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${String(name)} ${nr}`);
  return found;
};
const price = (nr = 0) => field('Nettopreis je Stück', nr);
/** Types as a reader does who then leaves the field. */
function enter(input: HTMLInputElement, value: string) {
  fireEvent.focusIn(input);
  fireEvent.input(input, { target: { value } });
  fireEvent.change(input);
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = (text: string | RegExp) =>
  waitFor(() => expect(document.body.textContent).toMatch(text));
const due = () => document.querySelector('output')?.textContent?.replaceAll('\u00a0', ' ');

test('one position and one means of payment are there, and nothing is judged yet', () => {
  show();
  expect(screen.getAllByRole('group', { name: /^Position/ })).toHaveLength(1);
  expect(screen.queryByRole('button', { name: /entfernen/ })).toBeNull();
  expect(document.querySelector('output')).toBeNull();
  expect(document.querySelector('[aria-invalid]')).toBeNull();
});

test('the result follows what is typed', async () => {
  show();
  enter(price(), '100');
  await waitFor(() => expect(due()).toContain('119,00 €'));
  enter(field('Anzahl'), '2');
  await waitFor(() => expect(due()).toContain('238,00 €'));
  enter(price(), '');
  await waitFor(() => expect(due()).toContain('Preis fehlt'));
});

test('half a number is no fault: it is told when the field is left', async () => {
  show();
  enter(field('Anzahl'), '2');
  await waitFor(() => expect(due()).toBeDefined());
  fireEvent.input(price(), { target: { value: '12.' } });
  await said('1 Angabe ist zu prüfen');
  expect(price().hasAttribute('aria-invalid')).toBe(false);
  fireEvent.change(price());
  await waitFor(() => expect(price().getAttribute('aria-invalid')).toBe('true'));
  const message = document.getElementById(price().getAttribute('aria-errormessage') ?? '');
  expect(message?.textContent).toContain('„.“');
  fireEvent.input(price(), { target: { value: '12' } });
  await waitFor(() => expect(price().hasAttribute('aria-invalid')).toBe(false));
});

test('a question is answered by a button, which gives the focus back', async () => {
  show();
  enter(price(), '12.50');
  fireEvent.click(await screen.findByRole('button', { name: /^12,50.€ übernehmen$/ }));
  await waitFor(() => expect(price().value).toBe('12,50'));
  expect(document.activeElement).toBe(price());
  expect(due()).toContain('14,88 €');
});

test('a new row takes the focus; a removed one comes back as it was', async () => {
  show();
  enter(price(), '1');
  press('Position hinzufügen');
  await waitFor(() => expect(document.activeElement).toBe(field('Domainendung', 1)));
  enter(field('Domainendung', 1), '.com');
  enter(price(1), 'zwei');
  press('Position 2 entfernen');
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rückgängig' })),
  );
  expect(screen.getAllByRole('group', { name: /^Position/ })).toHaveLength(1);
  press('Rückgängig');
  await waitFor(() => expect(document.activeElement).toBe(field('Domainendung', 1)));
  expect(price(1).value).toBe('zwei');
});

test('a removed row comes back beside a new one that has its number', async () => {
  show();
  press('Position hinzufügen');
  enter(price(1), '2');
  press('Position 2 entfernen');
  press('Position hinzufügen');
  await waitFor(() => expect(price(1).value).toBe(''));
  enter(price(1), '3');
  press('Rückgängig');
  await waitFor(() => expect(price(2).value).toBe('3'));
  expect(price(1).value).toBe('2');
});

test('the first package is the one that the provider names', async () => {
  show();
  press('Zusatzpaket hinzufügen');
  await waitFor(() => expect(field('Name des Zusatzpakets').value).toBe('Whitelabel-Nameserver'));
  press('Zusatzpaket hinzufügen');
  await waitFor(() => expect(field('Name des Zusatzpakets', 1).value).toBe(''));
  press('Position hinzufügen');
  await waitFor(() =>
    expect(
      screen
        .getAllByRole('group', { name: /\d$/ })
        .map((row) => row.querySelector('legend')?.textContent),
    ).toEqual(['Position 1', 'Position 2', 'Zusatzpaket 1', 'Zusatzpaket 2']),
  );
});

test('all can be deleted, and had back', async () => {
  show();
  enter(price(), '5');
  await said('5,95');
  press('Alle Angaben löschen');
  await waitFor(() => expect(price().value).toBe(''));
  press('Rückgängig');
  await waitFor(() => expect(price().value).toBe('5'));
});

test('a price of the provider stands in, is told, changed and had back', async () => {
  const offer = { amount: '4,00', unit: 'Euro je Jahr', from: '2026-01-01', until: null };
  show({ ...known, domains: [{ ending: '.de', what: 'registration', price: offer }] });
  enter(field('Domainendung'), '.de');
  await waitFor(() => expect(price().value).toBe('4,00'));
  const about = () =>
    document.getElementById(price().getAttribute('aria-describedby')?.split(' ')[0] ?? '')
      ?.textContent;
  expect(about()).toContain('gültig ab 01.01.2026');
  enter(price(), '3');
  await waitFor(() => expect(about()).toMatch(/^Ihre Angabe\. Anbieter: 4,00/));
  press('Preis des Anbieters nehmen');
  await waitFor(() => expect(price().value).toBe('4,00'));
});

test('a price past its last day is told and not used', async () => {
  const old = { amount: '4,00', unit: 'Euro je Jahr', from: '2020-01-01', until: '2020-12-31' };
  show({ ...known, domains: [{ ending: '.de', what: 'registration', price: old }] });
  enter(field('Domainendung'), '.de');
  await said('galt nur bis 31.12.2020');
  expect(price().value).toBe('');
  await waitFor(() => expect(due()).toContain('Preis fehlt'));
});

test('several faults are listed, and stop copying until they are put right', async () => {
  show();
  enter(field('Anzahl'), 'zehn');
  await waitFor(() => expect(due()).toBeDefined());
  fireEvent.input(price(), { target: { value: 'elf' } });
  await said('2 Angaben sind zu prüfen');
  const copy = screen.getByRole('button', { name: 'Als Text kopieren' });
  expect(copy.dataset['copy']).toBeUndefined();
  fireEvent.click(copy);
  const summary = await screen.findByRole('alert', { name: '2 Angaben sind zu prüfen' });
  await waitFor(() => expect(document.activeElement).toBe(summary));
  fireEvent.click(within(summary).getByRole('link', { name: /^Nettopreis/ }));
  expect(document.activeElement).toBe(price());
  enter(price(), '1');
  enter(field('Anzahl'), '1');
  await waitFor(() => expect(copy.dataset['copy']).toContain('1,19'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what the research costs is told, even where the rest of the bill is open', async () => {
  location.hash = `#schaetzung=${encodeForm({ ...full, rows: [newRow('p1', 'domain')] })}`;
  show();
  // 3 × 30 min at 9,99
  await said(/Die Recherche kostet nach diesen Annahmen 14,99.€ netto/);
  expect(document.body.textContent).not.toContain('Mit Meldung zahlen Sie');
  enter(price(), '1');
  await said('Mit Meldung zahlen Sie');
  expect(document.body.textContent).not.toContain('Die Recherche kostet nach');
});

test('a Guthaben that is too small for what is known is told, with the way to top it up', async () => {
  show();
  enter(price(), '100');
  fireEvent.click(screen.getByRole('radio', { name: 'Guthaben' }));
  press('Position hinzufügen');
  enter(price(1), '');
  await waitFor(() => field('Aktuelles Guthaben'));
  enter(field('Aktuelles Guthaben'), '100');
  await said(/Das Guthaben reicht nicht: mindestens 19,00.€ aufladen/);
  expect(screen.getByRole('link', { name: 'Guthaben aufladen' })).toBeTruthy();
  enter(price(1), '0');
  await said(/Im Guthaben fehlen 19,00.€/);
  enter(price(1), '');
  enter(field('Aktuelles Guthaben'), '119');
  await waitFor(() => expect(document.body.textContent).not.toContain('reicht nicht'));
});

test('an address fills the form; what was typed before can be had back', async () => {
  location.hash = `#schaetzung=${encodeForm(full)}`;
  show();
  await waitFor(() => expect(due()).toContain('35,14 €'));
  expect(screen.queryByRole('button', { name: 'Rückgängig' })).toBeNull();
  location.hash = '#ergebnis';
  enter(price(), '7');
  location.hash = `#schaetzung=${encodeForm({ ...full, payment: 'transfer' })}`;
  window.dispatchEvent(new Event('hashchange'));
  await waitFor(() => expect(price().value).toBe('1,11'));
  press('Rückgängig');
  await waitFor(() => expect(price().value).toBe('7'));
});

test('a broken address is refused with a word, and the form is empty', async () => {
  location.hash = '#schaetzung=1;d,%00';
  show();
  await said('lassen sich nicht lesen');
  expect(price().value).toBe('');
  expect(document.querySelector('output')).toBeNull();
});

test('nothing is kept before the press, and nothing after „Löschen“', async () => {
  show();
  enter(price(), '5');
  await said('5,95');
  expect(localStorage.length).toBe(0);
  expect(screen.queryByRole('button', { name: 'Löschen' })).toBeNull();
  press('Angaben auf diesem Gerät merken');
  await waitFor(() => expect(localStorage.length).toBe(1));
  cleanup();
  show();
  await waitFor(() => expect(price().value).toBe('5'));
  await said('gemerkten Angaben sind eingetragen');
  press('Löschen');
  await said('nichts mehr gemerkt');
  expect(localStorage.length).toBe(0);
});

test('what was kept and can’t be read is refused with a word, and can be deleted', async () => {
  localStorage.setItem('abrechnung-schaetzen', '{"rows":1}');
  show();
  await said('lassen sich nicht lesen');
  expect(price().value).toBe('');
  press('Löschen');
  await waitFor(() => expect(localStorage.length).toBe(0));
});

test('a browser that keeps nothing says so', async () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
  show();
  enter(price(), '5');
  await said('5,95');
  press('Angaben auf diesem Gerät merken');
  await said('lässt Ihr Browser nicht zu');
});

test('what the browser puts back after this code has arrived fills the form, too', async () => {
  const { container } = show();
  const kept = container.querySelector('textarea');
  if (!kept) throw new Error('no field');
  kept.value = encodeForm(full);
  window.dispatchEvent(new Event('pageshow'));
  await waitFor(() => expect(due()).toContain('35,14 €'));
  enter(price(), '7');
  kept.value = encodeForm({ ...full, payment: 'transfer' });
  window.dispatchEvent(new Event('pageshow'));
  await waitFor(() => expect(price().value).toBe('7'));
});

test('the form stands where the browser keeps it for the way back', async () => {
  const { container } = show();
  enter(price(), '5');
  const kept = container.querySelector('textarea');
  await waitFor(() => expect(kept?.value).toContain('d,,0,1,5;'));
});
