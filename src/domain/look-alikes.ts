/** Letters that most typefaces draw like a Latin one (UTS #39, confusables, a small part). */
const pairs =
  'аa еe оo рp сc хx уy іi јj ѕs һh ӏl ԁd ԛq ԝw ѵv ԍg ' +
  'αa οo νv ρp υu ιi γy ' +
  'օo ոn սu հh զq ցg ' +
  'ɑa ɡg ɩi ʏy ɪi ɢg ʀr ɴn ʙb ʜh ʟl ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ꜰf ꜱs';

const latin = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** The text with every look-alike replaced by its Latin letter. */
export function withLatinLetters(text: string): string {
  // İ becomes an i with a second dot above it, which no typeface shows.
  const undotted = text.replaceAll('i\u0307', 'i');
  return Array.from(undotted, (character) => latin.get(character) ?? character).join('');
}

/** Whether a label reads like plain a–z and is not. */
export function isLookAlike(label: string): boolean {
  const isPlain = (text: string) => /^[\0-\x7f]*$/.test(text);
  return !isPlain(label) && isPlain(withLatinLetters(label));
}
