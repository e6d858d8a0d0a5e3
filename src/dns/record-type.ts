/** Numbers of the record types that are asked for or read (RFC 1035 section 3.2.2, RFC 3596). */
export const recordType = { A: 1, CNAME: 5, AAAA: 28 } as const;

export type AddressType = 'A' | 'AAAA';
