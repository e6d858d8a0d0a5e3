import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Observation, Outcome } from '../../../src/dns/observation.ts';
import { observe } from '../../../src/dns/observe.ts';
import { Watch } from '../../../src/components/checker/watch/Watch.tsx';

vi.mock('../../../src/dns/observe.ts');

const own = { name: 'Server dieser Hilfe', address: '/dns-query', operator: 'Anbieter' };
const onSeen = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z') });
  document.title = 'Prüfer';
  hide(false);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.mocked(observe).mockReset();
  onSeen.mockReset();
});

function says(outcome: Outcome, a: readonly string[] = []): Observation {
  return {
    outcome,
    name: 'xn--mller-kva.de',
    expected: '192.0.2.1',
    includesExpected: outcome === 'match',
    a,
    aaaa: [],
    cname: [],
    ttl: null,
    resolver: own.address,
    askedAt: new Date().toISOString(),
    warnings: [],
  };
}

const old = () => says('other-ip', ['203.0.113.7']);
const right = () => says('match', ['192.0.2.1']);

function answer(...answers: (() => Observation)[]) {
  vi.mocked(observe).mockImplementation(() => {
    const next = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve((next ?? old)());
  });
}

function hide(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  Object.defineProperty(document, 'hasFocus', { value: () => !hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

const watchOf = (last: Observation, name = 'xn--mller-kva.de') => (
  <Watch {...{ name, last, onSeen }} shown="müller.de" expected="192.0.2.1" resolver={own} />
);
const pass = (seconds: number) =>
  act(async () => void (await vi.advanceTimersByTimeAsync(seconds * 1000)));
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => act(() => void fireEvent.click(button(name)));
const said = () => screen.getByRole('status').textContent;
const facts = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);

test('says what is sent where before it starts, and asks nothing by itself', async () => {
  render(watchOf(old()));
  expect(screen.getByText(/immer wieder nach müller\.de/)).toBeTruthy();
  expect(screen.getByText(/Name der Domain an: Server dieser Hilfe/)).toBeTruthy();
  await pass(1000);
  expect(observe).not.toHaveBeenCalled();
  expect(said()).toBe('');
});

test('shows nothing where the IP is right from the start', () => {
  const { container } = render(watchOf(right()));
  expect(container.innerHTML).toBe('');
});

test('counts down and counts up, tells each answer, and says an answer once', async () => {
  answer(old);
  render(watchOf(old()));
  await press('Beobachten');
  expect(said()).toBe('Wird beobachtet.');
  await pass(5);
  expect(facts().slice(1)).toEqual(['203.0.113.7', 'in 0:10', '0']);
  await pass(10);
  expect(onSeen).toHaveBeenCalledTimes(1);
  expect(facts().slice(1)).toEqual(['203.0.113.7', 'in 0:30', '1']);
  expect(said()).toBe('Antwort: 203.0.113.7');
  await pass(30);
  expect(facts().at(-1)).toBe('2');
  expect(said()).toBe('Antwort: 203.0.113.7');
});

test('a fault is shown and it goes on', async () => {
  answer(() => says('timeout'), right);
  render(watchOf(old()));
  await press('Beobachten');
  await pass(15);
  expect(facts()[1]).toContain('Antwort blieb aus');
  await pass(30);
  expect(said()).toBe('Die Domain zeigt jetzt auf die empfohlene IP');
});

test('ends well in words that stay, and keeps the focus', async () => {
  answer(right);
  const { rerender } = render(watchOf(old()));
  button('Beobachten').focus();
  await press('Beobachten');
  expect(document.activeElement).toBe(button('Beenden'));
  await pass(15);
  rerender(watchOf(right()));
  expect(screen.getByText(/müller\.de zeigt auf 192\.0\.2\.1/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Beobachten' }));
  expect(onSeen).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'match' }));
  expect(document.title).toBe('Prüfer');
});

test('a focus elsewhere stays where it is', async () => {
  answer(right);
  render(
    <>
      <input aria-label="Feld" />
      {watchOf(old())}
    </>,
  );
  await press('Beobachten');
  screen.getByLabelText('Feld').focus();
  await pass(15);
  expect(said()).toBe('Die Domain zeigt jetzt auf die empfohlene IP');
  expect(document.activeElement).toBe(screen.getByLabelText('Feld'));
});

test('after an hour it says so and can go on', async () => {
  answer(old);
  render(watchOf(old()));
  await press('Beobachten');
  await pass(3600);
  expect(said()).toBe('Die empfohlene IP ist noch nicht zu sehen');
  expect(observe).toHaveBeenCalledTimes(15);
  await press('Weiter beobachten');
  expect(said()).toBe('Wird beobachtet.');
});

test.each(['timeout', 'servfail'] as const)(
  'an hour that ends on %s claims nothing of the IP',
  async (outcome) => {
    answer(() => says(outcome));
    render(watchOf(old()));
    await press('Beobachten');
    await pass(3600);
    expect(said()).toBe('Die IP konnten wir zuletzt nicht prüfen');
  },
);

test('„Beenden“ ends it', async () => {
  answer(old);
  render(watchOf(old()));
  await press('Beobachten');
  await press('Beenden');
  expect(said()).toBe('Beobachten beendet.');
  await pass(3600);
  expect(observe).not.toHaveBeenCalled();
  expect(button('Beobachten')).toBeTruthy();
});

test('a hidden tab pauses it, says so in the title too, and coming back goes on', async () => {
  answer(right);
  render(watchOf(old()));
  await press('Beobachten');
  await act(() => hide(true));
  await pass(600);
  expect(observe).not.toHaveBeenCalled();
  expect(facts()[2]).toContain('Pausiert');
  expect(document.title).toBe('Pausiert · Prüfer');
  await act(() => hide(false));
  await pass(0);
  expect(said()).toBe('Die Domain zeigt jetzt auf die empfohlene IP');
  expect(document.title).toBe('Prüfer');
});

test('an end that comes in a hidden tab stands in the title until the reader is back', async () => {
  let reply: (seen: Observation) => void = () => undefined;
  vi.mocked(observe).mockImplementation(() => new Promise((resolve) => (reply = resolve)));
  render(watchOf(old()));
  await press('Beobachten');
  await pass(15);
  await act(() => hide(true));
  await act(() => reply(right()));
  await pass(1);
  expect(document.title).toBe('Empfohlene IP gesehen · Prüfer');
  await act(() => hide(false));
  expect(document.title).toBe('Prüfer');
  await act(() => hide(true));
  expect(document.title).toBe('Prüfer');
});

test.each(['another name', 'leaving'])('%s ends it', async (how) => {
  answer(old);
  const { rerender, unmount } = render(watchOf(old()));
  await press('Beobachten');
  await act(() => void (how === 'leaving' ? unmount() : rerender(watchOf(old(), 'andere.de'))));
  if (how !== 'leaving') expect(button('Beobachten')).toBeTruthy();
  await pass(3600);
  expect(observe).not.toHaveBeenCalled();
});
