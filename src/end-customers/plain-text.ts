import { withoutInvisible } from '../domain/invisible-characters.ts';

const lineBreak = /\r\n|[\v\f\r\u0085\u2028\u2029]/g;

/** Text with one kind of line break, one form of each letter (NFC), and nothing that nobody sees. */
export function plainText(text: string): string {
  return withoutInvisible(text.normalize('NFC')).replace(lineBreak, '\n');
}
