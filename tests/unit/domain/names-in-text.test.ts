import { expect, test } from 'vitest';
import { namesInText } from '../../../src/domain/names-in-text.ts';

test('addresses and whole names are found, each domain once', () => {
  expect(namesInText('Siehe https://www.firma.de/a und firma.de oder anders.at.')).toEqual({
    addressed: ['firma.de'],
    all: ['firma.de', 'anders.at'],
  });
});

test('addresses without encryption are found too', () => {
  expect(namesInText('Adresse: http://firma.de')).toEqual({
    addressed: ['firma.de'],
    all: ['firma.de'],
  });
});

test('what parts names in data parts them here', () => {
  for (const text of [
    'a=firma.de',
    '{"b":"firma.de"}',
    "c:'firma.de'",
    '[firma.de]',
    'x|firma.de',
  ]) {
    expect([text, namesInText(text).all]).toEqual([text, ['firma.de']]);
  }
});

test('what is no domain is none', () => {
  for (const text of [
    '',
    'firma',
    'index.html',
    '192.0.2.1',
    'http://localhost/',
    'firma.github.io',
  ]) {
    expect([text, namesInText(text)]).toEqual([text, { addressed: [], all: [] }]);
  }
});

test('a long text is searched at its beginning only', () => {
  expect(namesInText(`${'x '.repeat(1020)}firma.de`).all).toEqual(['firma.de']);
  expect(namesInText(`${'x '.repeat(1030)}firma.de`).all).toEqual([]);
  const many = Array.from({ length: 20 }, (_, index) => `a${index.toString()}.de`);
  expect(namesInText(many.join(' ')).all).toEqual(many.slice(0, 12));
  const addresses = many.map((name) => `https://${name}/`);
  expect(namesInText(addresses.join(' ')).addressed).toEqual(many.slice(0, 12));
});
