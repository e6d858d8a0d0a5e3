import { expect, test } from 'vitest';
import { decodePunycode } from '../../../src/domain/punycode.ts';

test('examples of RFC 3492 section 7.1 decode', () => {
  expect(decodePunycode('ihqwcrb4cv8a8dqg056pqjye')).toBe('他们为什么不说中文');
  expect(decodePunycode('proprostnemluvesky-uyb24dma41a')).toBe('pročprostěnemluvíčesky');
  expect(decodePunycode('4dbcagdahymbxekheh6e0a7fei0b')).toBe('למההםפשוטלאמדבריםעברית');
  expect(decodePunycode('n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa')).toBe(
    'なぜみんな日本語を話してくれないのか',
  );
  expect(decodePunycode('2-u9tlzr9756bt3uc0v')).toBe('ひとつ屋根の下2');
});

test('German names decode', () => {
  expect(decodePunycode('mller-kva')).toBe('müller');
  expect(decodePunycode('strae-oqa')).toBe('straße');
  expect(decodePunycode('tda')).toBe('ü');
});

test('what is no Punycode decodes to nothing', () => {
  for (const text of ['a_', 'A', 'müller', '99999999', 'mller-kv', 'zzzzzzzzzzzzzzzzzzzzzzzz']) {
    expect([text, decodePunycode(text)]).toEqual([text, null]);
  }
});
