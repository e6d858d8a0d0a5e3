import { expect, test } from 'vitest';
import { isLookAlike, withLatinLetters } from '../../../src/domain/look-alikes.ts';

test('look-alikes of other alphabets become the Latin letters that they look like', () => {
  expect(withLatinLetters('аеорсухіјѕһӏԁԛԝѵԍ')).toBe('aeopcyxijshldqwvg');
  expect(withLatinLetters('αονρυιγ')).toBe('aovpuiy');
  expect(withLatinLetters('օոսհզց')).toBe('onuhqg');
  expect(withLatinLetters('ɑɡɩʏɪɢʀɴʙʜʟ')).toBe('agiyigrnbhl');
  expect(withLatinLetters('ᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱ')).toBe('acdejkmoptuvwzfs');
  expect(withLatinLetters('i\u0307stanbul')).toBe('istanbul');
});

test('letters with a look of their own stay', () => {
  expect(withLatinLetters('müller-жщ-日本')).toBe('müller-жщ-日本');
});

test('only a label that reads like plain letters, and is not, looks alike', () => {
  expect(isLookAlike('fіrma')).toBe(true);
  expect(isLookAlike('аррӏе')).toBe(true);
  expect(isLookAlike('firma')).toBe(false);
  expect(isLookAlike('müller')).toBe(false);
  expect(isLookAlike('жaa')).toBe(false);
  expect(isLookAlike('müllеr')).toBe(false);
});
