import { readName } from './read-name.ts';
import { type AddressType, recordType } from './record-type.ts';

/** An A, AAAA or CNAME record of the answer section. */
export interface AnswerRecord {
  /** lower case */
  readonly owner: string;
  readonly type: keyof typeof recordType;
  /** seconds */
  readonly ttl: number;
  /** the address as text, or the name that the alias leads to, lower case */
  readonly value: string;
}

export interface Answer {
  /** RCODE (RFC 1035 section 4.1.1) */
  readonly code: number;
  readonly records: readonly AnswerRecord[];
}

const classInternet = 1;
// RFC 1035 section 4.1.1: QR and OPCODE must be "response to a standard query", TC must be unset.
const flagsToCheck = 0xfa00;
const plainResponse = 0x8000;

function ipv6Text(message: DataView, start: number): string {
  const groups = Array.from({ length: 8 }, (_, i) => message.getUint16(start + 2 * i).toString(16));
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

function valueOf(message: DataView, type: number, start: number, length: number): string | null {
  if (type === recordType.A && length === 4) {
    return Array.from({ length }, (_, i) => message.getUint8(start + i)).join('.');
  }
  if (type === recordType.AAAA && length === 16) return ipv6Text(message, start);
  if (type !== recordType.CNAME) return null;
  const { name, end } = readName(message, start);
  if (end !== start + length) throw new RangeError('alias of another length than told');
  return name;
}

const names: Readonly<Record<number, keyof typeof recordType | undefined>> = {
  1: 'A',
  5: 'CNAME',
  28: 'AAAA',
};

/**
 * Reads the answer to a question of `encodeQuery`; other record types and classes are skipped.
 * @throws RangeError for a message that is cut off, lies about its lengths, or answers another
 *   question than the one asked
 */
export function decodeMessage(octets: Uint8Array, name: string, type: AddressType): Answer {
  const message = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const flags = message.getUint16(2);
  const isResponse = (flags & flagsToCheck) === plainResponse;
  if (message.getUint16(0) !== 0 || !isResponse || message.getUint16(4) !== 1) {
    throw new RangeError('no whole answer');
  }
  const question = readName(message, 12);
  const isAsked =
    question.name === name.toLowerCase() &&
    message.getUint16(question.end) === recordType[type] &&
    message.getUint16(question.end + 2) === classInternet;
  if (!isAsked) throw new RangeError('answer to another question');

  const answers = message.getUint16(6);
  const all = answers + message.getUint16(8) + message.getUint16(10);
  const records: AnswerRecord[] = [];
  let position = question.end + 4;
  // All sections are walked, so that a message that was cut off anywhere is found out.
  for (let i = 0; i < all; i += 1) {
    const owner = readName(message, position);
    const kind = message.getUint16(owner.end);
    const length = message.getUint16(owner.end + 8);
    const start = owner.end + 10;
    position = start + length;
    if (position > message.byteLength) throw new RangeError('record reaches beyond the message');
    const kindName = names[kind];
    const isRead = i < answers && message.getUint16(owner.end + 2) === classInternet;
    if (!isRead || kindName === undefined) continue;
    const value = valueOf(message, kind, start, length);
    if (value === null) throw new RangeError('address of a wrong length');
    const ttl = message.getInt32(owner.end + 4);
    // RFC 2181 section 8: a TTL with the highest bit set counts as zero.
    records.push({ owner: owner.name, type: kindName, ttl: Math.max(ttl, 0), value });
  }
  return { code: flags & 15, records };
}
