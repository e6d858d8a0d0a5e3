import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { hydrate } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EndCustomers } from '../../../src/components/end-customers/EndCustomers.tsx';

const tool = (
  <EndCustomers
    ticket={{
      ...{ title: 'Endkunden melden', subject: 'Meldung' },
      template: '[Benutzer-ID]\n\n[Anzahl], [Monat und Jahr]',
    }}
    ticketSystem={undefined}
  />
);

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 30, 23, 0) }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The tool with the focus in its first field, and what that loads. */
async function show() {
  render(tool);
  await act(async () => {
    fireEvent.focus(list());
    await vi.dynamicImportSettled();
  });
}
const pass = (milliseconds: number) =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
const list = () => screen.getByLabelText('Benutzer-IDs der Endkunden');
const reported = () => screen.getByLabelText('Schon gemeldet');
const type = (field: HTMLElement, value: string) =>
  act(() => void fireEvent.input(field, { target: { value } }));
const ticket = () => document.querySelector('pre')?.textContent;
const said = () => screen.getByRole('status').textContent;
const box = (text: string) => screen.getByRole('checkbox', { name: `${text} ist die Benutzer-ID` });

test('the ticket text comes when typing rests, with number and month', async () => {
  await show();
  expect(ticket()).toBeUndefined();
  await type(list(), 'a1\nb2\na1');
  expect(ticket()).toBeUndefined();
  await pass(500);
  expect(ticket()).toBe('a1\nb2\n\n2, November 2026');
});

test('the month is that of the clock when the text is written', async () => {
  await show();
  await pass(2 * 60 * 60 * 1000);
  await type(list(), 'a1');
  await pass(500);
  expect(ticket()).toContain('Dezember 2026');
});

test('each result is said once, when typing has rested for long', async () => {
  await show();
  const heard = [said()];
  const observer = new MutationObserver(() => {
    if (said() !== heard.at(-1)) heard.push(said());
  });
  observer.observe(screen.getByRole('status'), {
    childList: true,
    subtree: true,
    characterData: true,
  });
  for (const text of ['a', 'a1', 'a1\nb', 'a1\nb2', 'a1\nb2\nMüller']) {
    await type(list(), text);
    await pass(300);
  }
  expect(said()).toBe('');
  await pass(500);
  expect(said()).toBe('');
  await pass(1200);
  expect(said()).toMatch(/^2 Endkunden .*Eine Angabe/);
  await pass(10_000);
  observer.disconnect();
  expect(heard).toHaveLength(2);
});

test('what was typed before this code arrived is kept and read', async () => {
  const early = document.createElement('div');
  document.body.append(early);
  render(tool, { container: early });
  const html = early.innerHTML;
  cleanup();
  document.body.append(early);
  early.innerHTML = html;
  const [first, second] = early.querySelectorAll('textarea');
  if (!first || !second) throw new Error('no fields');
  first.value = 'a1\nb2';
  second.value = 'b2';
  await act(async () => {
    hydrate(tool, early);
    await vi.dynamicImportSettled();
  });
  await pass(500);
  expect(first.value).toBe('a1\nb2');
  expect(second.value).toBe('b2');
  expect(ticket()).toContain('a1\n\n1,');
  early.remove();
});

test('what the browser puts back after this code has arrived is read, too', async () => {
  render(tool);
  const field = list();
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
  field.value = 'a1';
  await act(async () => {
    window.dispatchEvent(new Event('pageshow'));
    await vi.dynamicImportSettled();
  });
  await pass(500);
  expect(ticket()).toContain('a1\n\n1,');
});

test('what is flagged gets into the ticket only with its box ticked', async () => {
  await show();
  await type(list(), 'a1\nS3hr!Geheim\nmüller01');
  await pass(500);
  expect(ticket()).toBe('a1\n\n1, November 2026');
  await act(() => void fireEvent.click(box('müller01')));
  expect(ticket()).toBe('a1\nmüller01\n\n2, November 2026');
  await act(() => void fireEvent.click(box('müller01')));
  expect(ticket()).toBe('a1\n\n1, November 2026');
});

test('those already reported are left out', async () => {
  await show();
  await type(list(), 'a1\nb2');
  await type(reported(), 'a1');
  await pass(500);
  expect(ticket()).toBe('b2\n\n1, November 2026');
  await type(reported(), 'a1 b2; b2; a1');
  await pass(500);
  expect(ticket()).toBeUndefined();
});

test('a table asks for its column; the select stays where it is when it is answered', async () => {
  await show();
  await type(list(), 'a1\tblumen\nb2\tmuster');
  await pass(500);
  expect(ticket()).toBeUndefined();
  const select = screen.getByLabelText('Spalte mit den Benutzer-IDs');
  await act(() => void fireEvent.change(select, { target: { value: '0' } }));
  expect(ticket()).toContain('a1\nb2\n\n2,');
  expect(screen.getByLabelText('Spalte mit den Benutzer-IDs')).toBe(select);
  await act(() => void fireEvent.change(select, { target: { value: 'all' } }));
  expect(ticket()).toContain('a1\nblumen\nb2\nmuster\n\n4,');
});

test('a choice holds for more rows, not for another table', async () => {
  await show();
  await type(list(), 'a1\tblumen\nb2\tmuster');
  await pass(500);
  const select = screen.getByLabelText('Spalte mit den Benutzer-IDs');
  await act(() => void fireEvent.change(select, { target: { value: '1' } }));
  await type(list(), 'a1\tblumen\nb2\tmuster\nc3\tregen');
  await pass(500);
  expect(ticket()).toContain('blumen\nmuster\nregen\n\n3,');
  await type(list(), 'Benutzer-ID\tPasswort\nd4\tsonne');
  await pass(500);
  expect(ticket()).toBe('d4\n\n1, November 2026');
});

test('too much is told at its field, and nothing is lost', async () => {
  await show();
  const many = Array.from({ length: 1001 }, (_, index) => `k${index.toString()}`).join('\n');
  await type(list(), many);
  await pass(500);
  expect(list().getAttribute('aria-invalid')).toBe('true');
  const fault = document.getElementById(list().getAttribute('aria-errormessage') ?? '');
  expect(fault?.textContent).toContain('1.001');
  expect(list()).toHaveProperty('value', many);
  expect(ticket()).toBeUndefined();
  await type(list(), 'a1');
  await type(reported(), 'x'.repeat(200_001));
  await pass(500);
  expect(list().hasAttribute('aria-invalid')).toBe(false);
  expect(reported().getAttribute('aria-invalid')).toBe('true');
  expect(ticket()).toBeUndefined();
  await type(reported(), '');
  await pass(500);
  expect(ticket()).toContain('a1');
});

test('a table too wide to choose from is told at its field', async () => {
  await show();
  await type(list(), `Benutzer-ID${'\tName'.repeat(100)}\n${'a1\t'.repeat(100)}`);
  await pass(500);
  const fault = document.getElementById(list().getAttribute('aria-errormessage') ?? '');
  expect(fault?.textContent).toContain('101 Spalten');
  expect(reported().hasAttribute('aria-invalid')).toBe(false);
  expect(ticket()).toBeUndefined();
});

test('of many flagged ones five are shown, the others are a press away', async () => {
  await show();
  const names = ['Anna', 'Berta', 'Cäsar', 'Dora', 'Emil', 'Franz', 'Gustav'];
  await type(list(), names.join('\n'));
  await pass(500);
  expect(screen.getByText('2 weitere ansehen').closest('details')?.open).toBe(false);
  expect(document.querySelectorAll('details input')).toHaveLength(2);
  expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(7);
});

test('markup in a list stays text', async () => {
  await show();
  const markup = '<img src=x onerror=alert(1)> x';
  await type(list(), `a1\n${markup}`);
  await type(reported(), 'A1');
  await pass(500);
  await act(() => void fireEvent.click(box(markup)));
  expect(ticket()).toContain(markup);
  expect(document.querySelector('img')).toBeNull();
});
