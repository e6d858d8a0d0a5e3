import { describe, expect, test } from 'vitest';
import { decodeMessage } from '../../../src/dns/decode-message.ts';
import { goodAnswer, header, octets, question } from './octets.ts';

const read = (hex: string) => decodeMessage(octets(hex), 'firma.de', 'A');
const oneRecord = (record: string) => read(`${header('0001')} ${question.A} ${record}`).records;

describe('a message is read', () => {
  test('with an address whose owner is a pointer', () => {
    expect(decodeMessage(goodAnswer, 'firma.de', 'A')).toEqual({
      code: 0,
      records: [{ owner: 'firma.de', type: 'A', ttl: 300, value: '192.0.2.1' }],
    });
  });

  test('whatever the case of its names', () => {
    expect(decodeMessage(goodAnswer, 'FIRMA.de', 'A').records).toHaveLength(1);
    const shouted = `${header('0001')} 05 4649524d41 02 4445 00 0001 0001 c00c 0001 0001 0000012c 0004 c0000201`;
    expect(read(shouted).records[0]?.owner).toBe('firma.de');
  });

  test('with an IPv6 address in its short form', () => {
    const record = 'c00c 001c 0001 0000012c 0010 20010db8 00000000 00000000 00000001';
    expect(oneRecord(record)).toEqual([
      { owner: 'firma.de', type: 'AAAA', ttl: 300, value: '2001:db8::1' },
    ]);
  });

  test('with an alias whose target is compressed', () => {
    const record = 'c00c 0005 0001 0000012c 0006 03 777777 c00c';
    expect(oneRecord(record)).toEqual([
      { owner: 'firma.de', type: 'CNAME', ttl: 300, value: 'www.firma.de' },
    ]);
  });

  test('with an alias as long as an IPv6 address', () => {
    const record = `c00c 0005 0001 0000012c 0010 0e ${'61'.repeat(14)} 00`;
    expect(oneRecord(record)[0]).toMatchObject({ type: 'CNAME', value: 'a'.repeat(14) });
  });

  test('with the longest label and the longest name', () => {
    const longest = `${`3f ${'61'.repeat(63)}`.repeat(3)} 3d ${'61'.repeat(61)} 00`;
    const record = `${longest} 0001 0001 0000012c 0004 c0000201`;
    expect(oneRecord(record)[0]?.owner).toHaveLength(253);
  });

  test('without records of other types and classes', () => {
    expect(oneRecord('c00c 002e 0001 0000012c 0003 ffffff')).toEqual([]);
    expect(oneRecord('c00c 0001 0003 0000012c 0004 c0000201')).toEqual([]);
  });

  test('without records of the sections behind the answer', () => {
    const authority = `0000 8180 0001 0000 0001 0000 ${question.A} c00c 0001 0001 0000012c 0004 c0000201`;
    expect(read(authority).records).toEqual([]);
  });

  test('with a TTL above 31 bits as zero', () => {
    expect(oneRecord('c00c 0001 0001 80000000 0004 c0000201')[0]?.ttl).toBe(0);
    expect(oneRecord('c00c 0001 0001 7fffffff 0004 c0000201')[0]?.ttl).toBe(2_147_483_647);
  });

  test('with its code', () => {
    expect(read(`0000 8183 0001 0000 0000 0000 ${question.A}`).code).toBe(3);
  });

  test('with octets of a name that no host has made visible, a dot inside a label too', () => {
    const record = '05 61 2e 62 5c c3 00 0001 0001 0000012c 0004 c0000201';
    expect(oneRecord(record)[0]?.owner).toBe('a\\046b\\092\\195');
  });
});

describe('a message is refused', () => {
  const refused: Readonly<Record<string, string>> = {
    'with another id': `0001 8180 0001 0000 0000 0000 ${question.A}`,
    'that is a question': `0000 0100 0001 0000 0000 0000 ${question.A}`,
    'of another kind than a query': `0000 a180 0001 0000 0000 0000 ${question.A}`,
    'that says it was cut off': `0000 8380 0001 0000 0000 0000 ${question.A}`,
    'without a question': '0000 8180 0000 0000 0000 0000',
    'with two questions': `0000 8180 0002 0000 0000 0000 ${question.A} ${question.A}`,
    'to another type': `${header('0000')} ${question.AAAA}`,
    'to another class': `${header('0000')} 05 6669726d61 02 6465 00 0001 0003`,
    'to another name': `${header('0000')} 05 6669726d62 02 6465 00 0001 0001`,
    'to the name below': `${header('0000')} 03 777777 05 6669726d61 02 6465 00 0001 0001`,
    'with fewer records than told': `${header('0002')} ${question.A} c00c 0001 0001 0000012c 0004 c0000201`,
    'with an address of three octets': `${header('0001')} ${question.A} c00c 0001 0001 0000012c 0003 c00002`,
    'with an IPv6 address of four octets': `${header('0001')} ${question.A} c00c 001c 0001 0000012c 0004 c0000201`,
    'with an IPv6 address of four octets before another record': `${header('0002')} ${question.A} c00c 001c 0001 0000012c 0004 c0000201 c00c 0001 0001 0000012c 0004 c0000201`,
    'with an IPv4 address that reads like a name': `${header('0001')} ${question.A} c00c 0001 0001 0000012c 0002 c00c`,
    'with a label above 63 octets': `${header('0001')} ${question.A} 41 ${'61'.repeat(65)} 00 0001 0001 0000012c 0004 c0000201`,
    'with an alias longer than told': `${header('0001')} ${question.A} c00c 0005 0001 0000012c 0001 c00c`,
    'with an alias shorter than told': `${header('0001')} ${question.A} c00c 0005 0001 0000012c 0003 c00c 00`,
    'with a pointer to itself': `${header('0001')} ${question.A} c01a 0001 0001 0000012c 0004 c0000201`,
    'with a pointer that leads forward': `${header('0001')} ${question.A} c01c 0001 0001 0000012c 0004 c0000201`,
    'with two pointers that lead to each other': `${header('0001')} ${question.A} c01c c01a 0001 0001 0000012c 0004 c0000201`,
    'with a label of an unknown kind': `${header('0001')} ${question.A} 41 61 00 0001 0001 0000012c 0004 c0000201`,
    'with a name above 255 octets': `${header('0001')} ${question.A} ${`3f ${'61'.repeat(63)}`.repeat(4)} 00 0001 0001 0000012c 0004 c0000201`,
    'that is empty': '',
  };
  for (const [why, hex] of Object.entries(refused)) {
    test(why, () => {
      expect(() => read(hex)).toThrow(RangeError);
    });
  }

  test('wherever it is cut off', () => {
    for (let length = 0; length < goodAnswer.length; length += 1) {
      expect(() => decodeMessage(goodAnswer.slice(0, length), 'firma.de', 'A')).toThrow(RangeError);
    }
  });

  test('with fewer additional records than told', () => {
    expect(() => read(`0000 8180 0001 0000 0000 0001 ${question.A}`)).toThrow(RangeError);
  });

  test('wherever it is cut off behind the answer', () => {
    const soa = 'c00c 0006 0001 0000012c 0016 00 00 00000001 00000002 00000003 00000004 00000005';
    const whole = octets(`0000 8183 0001 0000 0001 0000 ${question.A} ${soa}`);
    expect(decodeMessage(whole, 'firma.de', 'A').code).toBe(3);
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => decodeMessage(whole.slice(0, length), 'firma.de', 'A')).toThrow(RangeError);
    }
  });
});
