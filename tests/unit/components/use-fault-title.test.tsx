import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useFaultTitle } from '../../../src/components/checker/use-fault-title.ts';

beforeEach(() => {
  document.title = 'Prüfer';
});
afterEach(cleanup);

function Field({ isFaulty }: { isFaulty: boolean }) {
  useFaultTitle(isFaulty);
  return null;
}
const fields = (one: boolean, two: boolean) => (
  <>
    <Field isFaulty={one} />
    <Field isFaulty={two} />
  </>
);

test('the title has the word as long as the fault is there', async () => {
  const { rerender, unmount } = render(fields(false, false));
  expect(document.title).toBe('Prüfer');
  await act(() => rerender(fields(true, false)));
  expect(document.title).toBe('Fehler: Prüfer');
  await act(() => rerender(fields(false, false)));
  expect(document.title).toBe('Prüfer');
  await act(() => rerender(fields(true, false)));
  unmount();
  expect(document.title).toBe('Prüfer');
});

test('faults that end in another order leave nothing behind', async () => {
  const { rerender } = render(fields(true, false));
  await act(() => rerender(fields(true, true)));
  await act(() => rerender(fields(false, true)));
  expect(document.title).toBe('Fehler: Prüfer');
  await act(() => rerender(fields(false, false)));
  expect(document.title).toBe('Prüfer');
});
