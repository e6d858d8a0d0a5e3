import { expect, test } from 'vitest';
import { isMixedScript } from '../../../src/domain/scripts.ts';

test('letters of one script are not mixed, digits and hyphens belong to all', () => {
  for (const label of ['firma', 'müller-24', 'москва', '日本', '24-7', 'नमस्ते']) {
    expect([label, isMixedScript(label)]).toEqual([label, false]);
  }
});

test('scripts that are written together are not mixed', () => {
  for (const label of ['日本のカメラtv', '中ㄅa', '한국韓国a']) {
    expect([label, isMixedScript(label)]).toEqual([label, false]);
  }
});

test('scripts that no language writes together are mixed', () => {
  for (const label of [
    'fіrma',
    'firmα',
    'москваa',
    'カ한',
    'ㄅカ',
    'aא',
    'אب',
    'ไא',
    'ไب',
    'αж',
    'աა',
    'অಅ',
    'கక',
    'ကខ',
  ]) {
    expect([label, isMixedScript(label)]).toEqual([label, true]);
  }
});
