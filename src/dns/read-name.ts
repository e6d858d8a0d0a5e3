/** A name as it stands in a message, and where the next field begins. */
export interface NameInMessage {
  /** lower case, labels parted by dots; octets that no host name has as `\` and three digits */
  readonly name: string;
  readonly end: number;
}

function shown(octet: number): string {
  const character = String.fromCharCode(octet).toLowerCase();
  return /[\w-]/.test(character) ? character : `\\${octet.toString().padStart(3, '0')}`;
}

/**
 * Reads a name with its compression pointers (RFC 1035 section 4.1.4).
 * A pointer must lead before the place where its name began, so that no loop is possible.
 * @throws RangeError where the message ends too early, a pointer leads forward, or a label is of
 *   an unknown kind
 */
export function readName(message: DataView, start: number): NameInMessage {
  const labels: string[] = [];
  let position = start;
  let earliest = start;
  let end: number | undefined;
  let octets = 1;
  for (;;) {
    const length = message.getUint8(position);
    if (length === 0) return { name: labels.join('.'), end: end ?? position + 1 };
    if (length >= 0xc0) {
      const target = message.getUint16(position) & 0x3fff;
      if (target >= earliest) throw new RangeError('pointer leads forward');
      end ??= position + 2;
      position = target;
      earliest = target;
    } else {
      octets += length + 1;
      if (length > 63 || octets > 255) throw new RangeError('name too long');
      let label = '';
      for (let i = 1; i <= length; i += 1) label += shown(message.getUint8(position + i));
      labels.push(label);
      position += length + 1;
    }
  }
}
