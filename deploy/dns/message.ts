import { decode, type Packet } from '@dnsquery/dns-packet';

/** Octets of the header, RFC 1035 section 4.1.1; the first question follows. */
const headerLength = 12;

/** A DNS message as far as it decodes and ends where its records end. */
export function readMessage(message: Uint8Array): Packet | undefined {
  try {
    const packet = decode(message);
    return decode.bytes === message.length ? packet : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The first question's own octets, letters in lower case, to compare two messages by.
 * @returns undefined if its name is cut off or compressed: a first name has nothing to point at
 */
export function rawQuestion(message: Uint8Array): string | undefined {
  let end = headerLength;
  for (let length = message[end]; length !== 0; length = message[end]) {
    if (length === undefined || length > 63) return undefined;
    end += 1 + length;
  }
  return Buffer.from(message.subarray(headerLength, end + 5))
    .toString('latin1')
    .toLowerCase();
}

/** Whether the sender left something out for want of room (the TC bit). */
export function isTruncated(message: Uint8Array): boolean {
  return ((message[2] ?? 0) & 0x02) !== 0;
}

/** Whether a message is a response (the QR bit) that carries the question's id and question. */
export function isReplyTo(question: Uint8Array, message: Uint8Array): boolean {
  return (
    ((message[2] ?? 0) & 0x80) !== 0 &&
    message[0] === question[0] &&
    message[1] === question[1] &&
    rawQuestion(message) === rawQuestion(question)
  );
}
