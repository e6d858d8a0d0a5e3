import { expect, test } from 'vitest';
import { isEverydayWord } from '../../../src/search/is-everyday-word.ts';

test('verbs, adjectives and adverbs say how, not what', () => {
  for (const word of ['mitmachen', 'taucht', 'eingetragen', 'schriftlich', 'noetig', 'allowed']) {
    expect([word, isEverydayWord(word)]).toEqual([word, true]);
  }
});

test('nouns say what', () => {
  for (const word of [
    'pizza',
    'wordpress',
    'gewerbeschein',
    'outlook',
    'strato',
    'guthabe',
    'en',
    '4711',
  ]) {
    expect([word, isEverydayWord(word)]).toEqual([word, false]);
  }
});
