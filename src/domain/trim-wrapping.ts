const wrapping = new Set('"\'`´‘’‚‛“”„‟«»‹›()<>{}[]|【】『』「」（）＂\u0085');
const ending = new Set(',;!?…、，');
const bullet = /^[-•–—*·#→▪●✓✔➔]\s+/;

function isWrapping(character: string): boolean {
  return wrapping.has(character) || /\s/.test(character);
}

/** Text without what stands around a name: space, quotes, brackets, a bullet, an end of sentence. */
export function trimWrapping(text: string): string {
  let start = 0;
  let end = text.length;
  const trimEnd = () => {
    while (end > start && (isWrapping(text.charAt(end - 1)) || ending.has(text.charAt(end - 1)))) {
      end -= 1;
    }
  };
  while (start < end && isWrapping(text.charAt(start))) start += 1;
  trimEnd();
  // One dot is the root's or a sentence's; a second one makes an empty label, for others to judge.
  if (text.charAt(end - 1) === '.' && text.charAt(end - 2) !== '.' && end - start > 1) {
    end -= 1;
    trimEnd();
  }
  return text.slice(start, end).replace(bullet, '');
}
