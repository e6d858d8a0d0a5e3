const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const maxCodePoint = 0x10ffff;

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  while (rest > ((base - tMin) * tMax) / 2) {
    rest = Math.floor(rest / (base - tMin));
    k += base;
  }
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

/** `a`–`z` are 0–25, `0`–`9` are 26–35; NaN for anything else. */
function digitOf(character: string): number {
  return /^[a-z]$/.test(character)
    ? character.charCodeAt(0) - 97
    : /^\d$/.test(character)
      ? Number(character) + 26
      : Number.NaN;
}

/**
 * What stands behind `xn--`, lower case -> Unicode (RFC 3492 section 6.2); null where it is no
 * Punycode. A round trip is still needed: several texts decode to the same.
 */
export function decodePunycode(text: string): string | null {
  const split = text.lastIndexOf('-');
  const output = split > 0 ? Array.from(text.slice(0, split)) : [];
  let codePoint = 128;
  let index = 0;
  let bias = 72;
  let position = split > 0 ? split + 1 : 0;
  while (position < text.length) {
    const before = index;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(text.charAt(position));
      position += 1;
      if (Number.isNaN(digit)) return null;
      index += digit * weight;
      if (index > Number.MAX_SAFE_INTEGER) return null;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    bias = adapt(index - before, output.length + 1, before === 0);
    codePoint += Math.floor(index / (output.length + 1));
    index %= output.length + 1;
    if (codePoint > maxCodePoint) return null;
    output.splice(index, 0, String.fromCodePoint(codePoint));
    index += 1;
  }
  return output.join('');
}
