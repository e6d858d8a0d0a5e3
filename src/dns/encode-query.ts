import { type AddressType, recordType } from './record-type.ts';

/**
 * One question as a DNS message (RFC 1035 section 4.1) with id 0, as RFC 8484 section 4.1 asks for
 * so that answers can be cached.
 * @param name A-labels of at most 63 octets, no dot at the end
 */
export function encodeQuery(name: string, type: AddressType): Uint8Array<ArrayBuffer> {
  const labels = name.split('.').flatMap((label) => {
    return [label.length, ...Array.from(label, (character) => character.charCodeAt(0))];
  });
  // id, flags with recursion desired, one question, no other section; then name, type, class IN.
  return Uint8Array.from([
    ...[0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    ...labels,
    ...[0, 0, recordType[type], 0, 1],
  ]);
}
