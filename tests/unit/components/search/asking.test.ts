import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAsking, type Progress } from '../../../../src/components/search/asking.ts';
import type { Search } from '../../../../src/components/search/open-search.ts';
import type { Answer, Engine } from '../../../../src/search/engine.ts';
import { answer, engineOf, hit, vocabulary } from './small-search.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function asking(engine: Partial<Engine>, open?: () => Promise<Search>) {
  const steps: Progress[] = [];
  const renew = vi.fn();
  const search = { vocabulary, engine: engineOf(engine), renew };
  const { ask, look } = createAsking(
    open ?? (() => Promise.resolve(search)),
    ({ hits }) => hits,
    (step) => steps.push(step),
  );
  return { ask, look, steps, renew, last: () => steps.at(-1) };
}

const titles = (progress: Progress | undefined) => progress?.answer?.hits.map(({ title }) => title);
/** Until everything that is ready has happened, and so many milliseconds have passed. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('titles are shown at once, before the full text has been asked', async () => {
  const full = vi.fn(() => new Promise<Answer>(() => undefined));
  const { ask, last } = asking({ atOnce: (question) => answer(question, [hit('a')], false), full });
  void ask('wort');
  await pass(0);
  expect(titles(last())).toEqual(['Seite a']);
  expect(last()?.counted).toBeUndefined();
  expect(full).toHaveBeenCalledOnce();
});

test('the whole answer takes the place of the titles, with its texts', async () => {
  const { ask, last } = asking({
    atOnce: (question) => answer(question, [hit('a')], false),
    full: ({ question }) => Promise.resolve(answer(question, [hit('a'), hit('b')])),
    described: (each) =>
      Promise.resolve({
        ...each,
        hits: each.hits.map((one) => ({ ...one, text: [{ text: 'Text', marked: false }] })),
      }),
  });
  await ask('wort');
  expect(titles(last())).toEqual(['Seite a', 'Seite b']);
  expect(last()?.answer?.hits.map(({ text }) => text?.[0]?.text)).toEqual(['Text', 'Text']);
  expect(last()?.counted?.hits).toHaveLength(2);
});

test('an old answer never overtakes a newer one', async () => {
  const slow = Promise.withResolvers<Answer>();
  const { ask, last } = asking({
    full: (before) =>
      before.question === 'alt'
        ? slow.promise
        : Promise.resolve(answer(before.question, [hit('neu')])),
  });
  const first = ask('alt');
  await pass(100);
  await ask('neu');
  slow.resolve(answer('alt', [hit('alt')]));
  await first;
  expect(last()?.question).toBe('neu');
  expect(titles(last())).toEqual(['Seite neu']);
});

test('what was shown stays until there is something for the new question', async () => {
  const { ask, last } = asking({
    full: (before) =>
      before.question === 'eins'
        ? Promise.resolve(answer('eins', [hit('a')]))
        : new Promise<Answer>(() => undefined),
  });
  await ask('eins');
  void ask('zwei');
  await pass(1000);
  expect(last()?.question).toBe('zwei');
  expect(last()?.answer?.question).toBe('eins');
  expect(titles(last())).toEqual(['Seite a']);
});

test('a known text stays in its place, marked for the new question', async () => {
  const text = [{ text: 'Ihr Guthaben reicht.', marked: false }];
  const { ask, steps } = asking({
    atOnce: (question) => answer(question, [hit('a')], false),
    described: (each) =>
      Promise.resolve({ ...each, hits: each.hits.map((one) => ({ ...one, text })) }),
  });
  await ask('reicht');
  await pass(100);
  const before = steps.length;
  void ask('guthaben');
  await pass(0);
  const first = steps.slice(before).find((step) => step.answer?.question === 'guthaben');
  expect(first?.answer?.hits[0]?.text).toContainEqual({ text: 'Guthaben', marked: true });
});

test('keys in quick succession ask for the full text only once', async () => {
  const full = vi.fn((before: Answer) => Promise.resolve({ ...before, isComplete: true }));
  const { ask } = asking({ full });
  await ask('g');
  for (const typed of ['gu', 'gut', 'guth']) {
    void ask(typed);
    await pass(10);
  }
  await pass(100);
  expect(full.mock.calls.map(([{ question }]) => question)).toEqual(['g', 'guth']);
});

test('a full text that cannot be loaded leaves the titles, and is tried again', async () => {
  const full = vi.fn<Engine['full']>().mockRejectedValueOnce(new Error('offline'));
  full.mockImplementation((before) => Promise.resolve({ ...before, isComplete: true }));
  const { ask, last, renew } = asking({
    atOnce: (question) => answer(question, [hit('a')], false),
    full,
  });
  await ask('eins');
  expect(last()?.trouble).toBe('texts');
  expect(titles(last())).toEqual(['Seite a']);
  expect(last()?.counted?.hits).toHaveLength(1);
  expect(renew).toHaveBeenCalledOnce();
  const again = ask('zwei');
  await pass(0);
  expect(last()?.counted?.question).toBe('zwei');
  expect(last()?.trouble).toBe('texts');
  await pass(1000);
  await again;
  expect(last()?.trouble).toBeUndefined();
});

test('while the full text cannot be loaded, it is not tried with every key', async () => {
  const full = vi.fn(() => Promise.reject(new Error('offline')));
  const { ask } = asking({ full });
  await ask('g');
  for (const typed of ['gu', 'gut', 'guth']) {
    void ask(typed);
    await pass(200);
  }
  await pass(1000);
  expect(full).toHaveBeenCalledTimes(2);
});

test('words that cannot be loaded are told, and tried again', async () => {
  const open = vi.fn<() => Promise<Search>>().mockRejectedValueOnce(new Error('offline'));
  open.mockResolvedValue({ vocabulary, engine: engineOf({}), renew: vi.fn() });
  const { ask, last } = asking({}, open);
  await ask('eins');
  expect(last()?.trouble).toBe('words');
  await pass(100);
  await ask('zwei');
  expect(last()?.trouble).toBeUndefined();
  expect(last()?.answer?.question).toBe('zwei');
});

test('texts that cannot be loaded leave the whole answer', async () => {
  const { ask, last } = asking({
    full: ({ question }) => Promise.resolve(answer(question, [hit('a'), hit('b')])),
    described: () => Promise.reject(new Error('offline')),
  });
  await ask('wort');
  expect(titles(last())).toEqual(['Seite a', 'Seite b']);
  expect(last()?.trouble).toBeUndefined();
});

test('an empty question shows nothing, whatever was on its way', async () => {
  const slow = Promise.withResolvers<Answer>();
  const { ask, last } = asking({ full: () => slow.promise });
  const first = ask('alt');
  await pass(100);
  await ask('   ');
  slow.resolve(answer('alt', [hit('alt')]));
  await first;
  expect(last()?.answer).toBeUndefined();
});

test('words taken as typed stay as typed', async () => {
  const atOnce = vi.fn((question: string) => answer(question, [], false));
  const { ask } = asking({ atOnce });
  await ask('gewerbeschien', true);
  expect(atOnce).toHaveBeenCalledWith('gewerbeschien', true);
});
