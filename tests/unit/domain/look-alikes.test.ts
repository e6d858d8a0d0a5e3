import { expect, test } from 'vitest';
import { isLookAlike, withLatinLetters } from '../../../src/domain/look-alikes.ts';

test('look-alikes of other alphabets become the Latin letters that they look like', () => {
  expect(withLatinLetters('аеорсухіјѕһӏԁԛԝѵԍ')).toBe('aeopcyxijshldqwvg');
  expect(withLatinLetters('гкпүҽԗъьѡыю')).toBe('rknyepbbwblio');
  expect(withLatinLetters('αονρυιγ')).toBe('aovpuiy');
  expect(withLatinLetters('ηκστχωϳ')).toBe('nkotxwj');
  expect(withLatinLetters('օոսհզց')).toBe('onuhqg');
  expect(withLatinLetters('ագէլյւ')).toBe('wqtlji');
  expect(withLatinLetters('ɑəɡɩıȷĸʏɪɢʀɴʙʜʟ')).toBe('aegiijkyigrnbhl');
  expect(withLatinLetters('ᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱ')).toBe('acdejkmoptuvwzfs');
  expect(withLatinLetters('i\u0307stanbul')).toBe('istanbul');
  expect(withLatinLetters('ı\u0307j\u0307')).toBe('ij');
});

test('accents stay with the letter', () => {
  expect(withLatinLetters('ӧäéё')).toBe('öäéë');
  expect(withLatinLetters('ėȧ')).toBe('ėȧ');
});

test('letters with a look of their own stay', () => {
  expect(withLatinLetters('müller-жщ-日本')).toBe('müller-жщ-日本');
});

test('only a label that reads like German letters, and is not, looks alike', () => {
  expect(isLookAlike('fіrma')).toBe(true);
  expect(isLookAlike('аррӏе')).toBe(true);
  expect(isLookAlike('а́')).toBe(true);
  expect(isLookAlike('ꓮꓑ')).toBe(true);
  expect(isLookAlike('firmaǃ')).toBe(true);
  expect(isLookAlike('firma')).toBe(false);
  expect(isLookAlike('müller')).toBe(false);
  expect(isLookAlike('жaa')).toBe(false);
  expect(isLookAlike('müllеr')).toBe(true);
  expect(isLookAlike('gül-fırın-24')).toBe(true);
  expect(isLookAlike('ışık')).toBe(false);
  expect(isLookAlike('москва')).toBe(false);
  expect(isLookAlike('straße')).toBe(false);
});
