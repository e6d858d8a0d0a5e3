import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/search/edit-distance.ts';
import { holds } from './holds.ts';

/** Each key of the German keyboard with those that touch it to the right and below. */
const touching = [
  ...['qw', 'qa', 'we', 'wa', 'ws', 'er', 'es', 'ed', 'rt', 'rd', 'rf', 'tz', 'tf', 'tg', 'zu'],
  ...['zg', 'zh', 'ui', 'uh', 'uj', 'io', 'ij', 'ik', 'op', 'ok', 'ol', 'pl', 'as', 'ay', 'sd'],
  ...['sy', 'sx', 'df', 'dx', 'dc', 'fg', 'fc', 'fv', 'gh', 'gv', 'gb', 'hj', 'hb', 'hn', 'jk'],
  ...['jn', 'jm', 'kl', 'km', 'yx', 'xc', 'cv', 'vb', 'bn', 'nm'],
];

/** What the distance is by its definition, without any shortcut. */
function byDefinition(typed: string, meant: string): number {
  const known = new Map<string, number>();
  const between = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [a, b] = [typed.charAt(i - 1), meant.charAt(j - 1)];
    const isTouching = touching.includes(a + b) || touching.includes(b + a);
    const changed = isTouching ? 0.7 : 1;
    const ways = [
      between(i - 1, j) + 1,
      between(i, j - 1) + 1,
      between(i - 1, j - 1) + (a === b ? 0 : changed),
    ];
    const isSwapped = i > 1 && j > 1 && a === meant.charAt(j - 2) && b === typed.charAt(i - 2);
    if (isSwapped && a !== b) ways.push(between(i - 2, j - 2) + 0.9);
    const distance = Math.min(...ways);
    known.set(key, distance);
    return distance;
  };
  return between(typed.length, meant.length);
}

const someLetters = fc.string({ unit: fc.constantFrom(...'aswedn'), maxLength: 7 });
const allLetters = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  maxLength: 12,
});
const word = fc.oneof(someLetters, allLetters);
/** What may happen to a word at a place: another key, none, or the key after it first. */
const slip = fc.tuple(fc.nat(6), fc.constantFrom('a', 's', 'n', '', 'swap'));
const pair = fc.oneof(
  fc.tuple(word, word),
  fc
    .tuple(word, fc.array(slip, { maxLength: 3 }))
    .map(([text, slips]): [string, string] => [text, slips.reduce(slipped, text)]),
);

function slipped(text: string, [at, key]: readonly [number, string]): string {
  const [before, here, next] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1)];
  return key === 'swap'
    ? before + next + here + text.slice(at + 2)
    : before + key + text.slice(at + 1);
}

test('the distance is the one of its definition', () => {
  holds(pair, ([typed, meant]) => {
    expect(editDistance(typed, meant, 100)).toBe(byDefinition(typed, meant));
  });
});

test('up to the most that is asked for it is the same, beyond it is endless', () => {
  const most = fc.constantFrom(0, 0.7, 0.9, 1, 1.4, 1.8, 2.4, 3);
  let near = 0;
  holds(fc.tuple(pair, most), ([[typed, meant], limit]) => {
    const whole = byDefinition(typed, meant);
    if (whole <= limit) near += 1;
    expect(editDistance(typed, meant, limit)).toBe(whole <= limit ? whole : Infinity);
  });
  expect(near).toBeGreaterThan(500);
});

test('there are as many slips one way as the other', () => {
  holds(pair, ([one, other]) => {
    expect(editDistance(one, other, 100)).toBeCloseTo(editDistance(other, one, 100), 10);
  });
});

test('only the same word is no slip away, and none is less', () => {
  holds(pair, ([one, other]) => {
    const distance = editDistance(one, other, 100);
    expect(distance).toBeGreaterThanOrEqual(0);
    expect(distance === 0).toBe(one === other);
  });
});
