import { isAscii } from './is-ascii.ts';

/**
 * Letters that most typefaces draw like a Latin one: of Cyrillic, Greek and Armenian those for
 * which Chromium does not show a name that holds no others, and some more of UTS #39; of Lisu its
 * letters, which are Latin capitals to the eye; of Latin those of phonetic notation, small capitals,
 * clicks, and letters that lack only a dot.
 */
const pairs =
  'аa ыbl сc ԁd еe ԍg һh іi юio кk јj ӏl оo рp ԗp ԛq ѕs ԝw хx уy ъb ьb ҽe пn гr ѵv ѡw үy ' +
  'αa ιi κk νv ρp υu ωw ηn οo τt γy σo χx ϳj ' +
  'աw գq զq ցg էt լl հh յj ոn սu ւi օo ' +
  'ɑa əe ɡg ɩi ıi ȷj ĸk ʏy ɪi ɢg ʀr ɴn ʙb ʜh ʟl ' +
  'ꓮa ꓐb ꓚc ꓓd ꓰe ꓝf ꓖg ꓧh ꓲi ꓙj ꓗk ꓡl ꓟm ꓠn ꓳo ꓑp ꓣr ꓢs ꓔt ꓴu ꓦv ꓪw ꓫx ꓬy ꓜz ' +
  'ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ꜰf ꜱs ǀl ǃl';

const latin = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** The text with every look-alike replaced by its Latin letters; accents stay. */
export function withLatinLetters(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[^\0-\x7f]/gu, (letter) => latin.get(letter) ?? letter);
  // İ becomes an i with a second dot above it, which no typeface shows.
  return plain.replace(/(?<=[ij])\u0307/g, '').normalize('NFC');
}

/**
 * Whether a label reads like the letters of a German name and is not. Where all its letters are of
 * another script, any Latin letter that they look like is one too many.
 */
export function isLookAlike(label: string): boolean {
  if (isAscii(label)) return false;
  const read = withLatinLetters(label);
  const isForeign = !/\p{sc=Latin}/u.test(label);
  return read !== label && (isForeign ? /^[\p{sc=Latin}\d-]*$/u : /^[a-zäöüß\d-]*$/).test(read);
}
