/** Hexadecimal digits, white space ignored -> octets. */
export function octets(hex: string): Uint8Array<ArrayBuffer> {
  const pairs = hex.replace(/\s+/g, '').match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}

/** The question firma.de, type A or AAAA, as it stands in every message. */
export const question = {
  A: '05 6669726d61 02 6465 00 0001 0001',
  AAAA: '05 6669726d61 02 6465 00 001c 0001',
};

/** A header: id 0, a good answer, one question, and so many answers. */
export const header = (answers: string) => `0000 8180 0001 ${answers} 0000 0000`;

/** firma.de A 192.0.2.1, TTL 300; its owner is a pointer to the question. */
export const goodAnswer = octets(
  `${header('0001')} ${question.A} c00c 0001 0001 0000012c 0004 c0000201`,
);
