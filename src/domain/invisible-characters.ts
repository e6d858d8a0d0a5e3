// Soft hyphen, zero-width space, word joiner, byte order mark, direction marks, embeddings and
// isolates, variation selectors. Not the overrides U+202D and U+202E: they show another name.
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

const joiner = /[\u200c\u200d]/g;

// Scripts whose letters a joiner can change (RFC 5892 appendix A) are all beyond these three.
const beyondEurope = /[^\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]/u;

/** Leaves out characters that nobody sees; joiners only where they can have no meaning. */
export function withoutInvisible(text: string): string {
  const visible = text.replace(invisible, '');
  return beyondEurope.test(visible) ? visible : visible.replace(joiner, '');
}
