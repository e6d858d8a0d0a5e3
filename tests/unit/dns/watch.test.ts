import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Observation, Outcome } from '../../../src/dns/observation.ts';
import { observe } from '../../../src/dns/observe.ts';
import { watch, type WatchEnd, type WatchProgress } from '../../../src/dns/watch.ts';

vi.mock('../../../src/dns/observe.ts');

const start = Date.parse('2026-01-01T12:00:00Z');
const how = { resolver: 'https://dns.example/', expected: '192.0.2.1' };

beforeEach(() => vi.useFakeTimers({ now: start }));
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(observe).mockReset();
});

function says(outcome: Outcome, ttl: number | null = null): Observation {
  return {
    outcome,
    name: 'firma.de',
    ...how,
    includesExpected: outcome === 'match',
    a: [],
    aaaa: [],
    cname: [],
    ttl,
    askedAt: new Date().toISOString(),
    warnings: [],
  };
}

/** A watch on answers in this order, the last one again and again; and all that it did. */
function begin(answers: readonly Outcome[], last = says('other-ip'), signal?: AbortSignal) {
  const askedAt: number[] = [];
  const progress: WatchProgress[] = [];
  const ends: (WatchEnd | 'aborted')[] = [];
  vi.mocked(observe).mockImplementation(() => {
    askedAt.push((Date.now() - start) / 1000);
    return Promise.resolve(says(answers[askedAt.length - 1] ?? answers.at(-1) ?? 'timeout'));
  });
  const watching = watch('firma.de', {
    ...how,
    last,
    signal,
    onProgress: (now) => progress.push(now),
  });
  watching.ended.then(
    (end) => ends.push(end),
    () => ends.push('aborted'),
  );
  return { askedAt, progress, ends, watching };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test('asks in growing pauses and ends when the right address comes', async () => {
  const { askedAt, ends, progress } = begin(['other-ip', 'other-ip', 'match']);
  await pass(104);
  expect(ends).toEqual([]);
  await pass(1);
  expect(askedAt).toEqual([15, 45, 105]);
  expect(ends).toEqual(['match']);
  expect(progress.at(-1)).toMatchObject({ asked: 3, nextAt: null, last: { outcome: 'match' } });
  await pass(7200);
  expect(askedAt).toHaveLength(3);
  expect(vi.getTimerCount()).toBe(0);
  expect(observe).toHaveBeenCalledWith('firma.de', expect.objectContaining(how));
});

test('says when it goes on, that it is asking, and what came', async () => {
  const { progress } = begin(['nxdomain', 'match']);
  await pass(15);
  const said = progress.map(({ asked, nextAt, last }) => [asked, nextAt, last.outcome]);
  expect(said).toEqual([
    [0, start + 15_000, 'other-ip'],
    [0, null, 'other-ip'],
    [1, null, 'nxdomain'],
    [1, start + 45_000, 'nxdomain'],
  ]);
});

test('waits until the answer known before can have expired', async () => {
  const { askedAt } = begin(['match'], says('other-ip', 100));
  await pass(200);
  expect(askedAt).toEqual([101]);
});

test('asks at once where the answer known before is old', async () => {
  const { askedAt } = begin(['match'], {
    ...says('other-ip', 60),
    askedAt: '2026-01-01T11:00:00Z',
  });
  await pass(0);
  expect(askedAt).toEqual([0]);
});

test('a fault of the resolver counts as an attempt and ends nothing', async () => {
  const faults = ['timeout', 'unreachable', 'resolver-error', 'servfail', 'match'] as const;
  const { askedAt, ends } = begin(faults);
  await pass(465);
  expect(askedAt).toEqual([15, 45, 105, 225, 465]);
  expect(ends).toEqual(['match']);
});

test('gives up after an hour, with an answer and not in a pause', async () => {
  const { askedAt, ends } = begin(['other-ip']);
  await pass(3464);
  expect(ends).toEqual([]);
  await pass(1);
  expect(ends).toEqual(['time-up']);
  expect(askedAt).toHaveLength(15);
  await pass(7200);
  expect(askedAt).toHaveLength(15);
});

test('asks nothing while paused, and at once afterwards where a question is due', async () => {
  const { askedAt, watching, progress } = begin(['other-ip']);
  await pass(10);
  watching.pause();
  watching.pause();
  expect(progress.at(-1)?.paused).toBe(true);
  await pass(600);
  expect(askedAt).toEqual([]);
  watching.resume();
  watching.resume();
  expect(progress.at(-1)?.paused).toBe(false);
  await pass(0);
  expect(askedAt).toEqual([610]);
  await pass(30);
  expect(askedAt).toEqual([610, 640]);
});

test('a short pause leaves the time of the next question as it was', async () => {
  const { askedAt, watching } = begin(['match']);
  await pass(5);
  watching.pause();
  await pass(5);
  watching.resume();
  await pass(4);
  expect(askedAt).toEqual([]);
  await pass(1);
  expect(askedAt).toEqual([15]);
});

test('paused time does not count towards the hour', async () => {
  const { askedAt, ends, watching } = begin(['other-ip']);
  watching.pause();
  await pass(50_000);
  watching.pause();
  await pass(50_000);
  watching.resume();
  await pass(3449);
  expect(ends).toEqual([]);
  await pass(1);
  // At once, and then as without a pause.
  expect(askedAt.map((second) => second - 100_000).slice(0, 5)).toEqual([0, 30, 90, 210, 450]);
  expect(ends).toEqual(['time-up']);
});

test('an answer that comes while paused counts, and may end it', async () => {
  const { ends, watching } = begin([]);
  let answer: (seen: Observation) => void = () => undefined;
  vi.mocked(observe).mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  await pass(15);
  watching.pause();
  answer(says('match'));
  await pass(0);
  expect(ends).toEqual(['match']);
});

test('an answer in a pause does not end it, however late it is', async () => {
  const { ends, watching, askedAt } = begin(['other-ip']);
  await pass(3464);
  let answer: (seen: Observation) => void = () => undefined;
  vi.mocked(observe).mockImplementationOnce(() => {
    askedAt.push((Date.now() - start) / 1000);
    return new Promise((resolve) => (answer = resolve));
  });
  await pass(1);
  watching.pause();
  answer(says('other-ip'));
  await pass(600);
  expect(ends).toEqual([]);
  watching.resume();
  await pass(0);
  expect(askedAt.slice(-2)).toEqual([3465, 4065]);
});

test('a pause that ends while asking changes nothing', async () => {
  const { ends, watching } = begin([]);
  let answer: (seen: Observation) => void = () => undefined;
  vi.mocked(observe).mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  await pass(15);
  watching.pause();
  watching.resume();
  answer(says('match'));
  await pass(0);
  expect(ends).toEqual(['match']);
});

test('going on without a pause before does not make the hour longer', async () => {
  const { ends, watching } = begin(['other-ip']);
  watching.resume();
  await pass(3465);
  expect(ends).toEqual(['time-up']);
});

test('a question that is due at the very end is still asked', async () => {
  const { askedAt, ends } = begin(['other-ip'], says('other-ip', 149));
  await pass(3600);
  expect(askedAt[0]).toBe(150);
  expect(askedAt.at(-1)).toBe(3600);
  expect(ends).toEqual(['time-up']);
});

test('can be cancelled in a pause, and then leaves no timer', async () => {
  const control = new AbortController();
  const { askedAt, ends } = begin(['match'], says('other-ip'), control.signal);
  await pass(10);
  control.abort();
  expect(vi.getTimerCount()).toBe(0);
  await pass(100);
  expect([askedAt, ends]).toEqual([[], ['aborted']]);
});

test('can be cancelled while asking: the answer is no longer reported', async () => {
  const control = new AbortController();
  const { ends, progress } = begin([], says('other-ip'), control.signal);
  let answer: (seen: Observation) => void = () => undefined;
  vi.mocked(observe).mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  await pass(15);
  control.abort();
  answer(says('match'));
  await pass(0);
  expect(ends).toEqual(['aborted']);
  expect(progress.every(({ last }) => last.outcome === 'other-ip')).toBe(true);
});

test('a signal that is aborted from the start asks nothing', async () => {
  const { askedAt, ends } = begin(['match'], says('other-ip'), AbortSignal.abort());
  await pass(100);
  expect([askedAt, ends]).toEqual([[], ['aborted']]);
});
