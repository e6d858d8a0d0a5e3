import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/dns/observation.ts';
import { observe } from '../../../src/dns/observe.ts';
import { provider } from '../../../src/provider.ts';
import { type DnsLab, dnsLabMissing, startDnsLab } from '../../support/dns-lab.ts';

const expected = provider.stammdomainIp.wert;
const missing = dnsLabMissing();
if (missing !== undefined) {
  if (process.env['CI'] === 'true') throw new Error(`DNS lab: ${missing}`);
  console.warn(`skipped: answers of a real DNS server. DNS lab: ${missing}`);
}

describe.skipIf(missing !== undefined)('a real DNS server', () => {
  let lab: DnsLab;
  beforeAll(async () => {
    lab = await startDnsLab();
  }, 30_000);
  afterAll(async () => {
    await lab.stop();
  });

  const seen = (name: string, timeout = 5000) =>
    observe(`${name}.de`, { resolver: lab.dohUrl, expected, timeout });

  const answers: Readonly<Record<string, Partial<Observation>>> = {
    'passt-firma': { outcome: 'match', a: [expected], ttl: 300, warnings: [] },
    'andere-firma': { outcome: 'other-ip', a: ['203.0.113.7'], includesExpected: false },
    'mehrere-firma': { outcome: 'several', includesExpected: true },
    'fremde-firma': {
      outcome: 'several',
      a: ['203.0.113.7', '203.0.113.8'],
      includesExpected: false,
    },
    'sechs-firma': { outcome: 'match', aaaa: ['2001:db8::6'], warnings: ['aaaa'] },
    'nur-sechs-firma': { outcome: 'no-a', a: [], aaaa: ['2001:db8::6'], warnings: ['aaaa'] },
    'alias-firma': { outcome: 'match', cname: ['passt-firma.de'], warnings: ['cname'] },
    'kette-firma': {
      outcome: 'match',
      cname: ['glied-eins.de', 'glied-zwei.de', 'passt-firma.de'],
      warnings: ['cname'],
    },
    'haengt-firma': { outcome: 'cname-dangling', cname: ['gibt-es-nicht.de'] },
    'leer-firma': { outcome: 'no-a', a: [], aaaa: [], ttl: null, warnings: [] },
    'servfail-firma': { outcome: 'servfail', warnings: [] },
    'verweigert-firma': { outcome: 'resolver-error' },
    'verworfen-firma': { outcome: 'resolver-error' },
    'filter-firma': { outcome: 'other-ip', a: ['0.0.0.0'], warnings: ['filtered'] },
    'privat-firma': { outcome: 'other-ip', a: ['10.0.0.1'], warnings: ['private-ip'] },
    'lange-firma': { outcome: 'match', ttl: 86_400, warnings: ['ttl'] },
    'halb-firma': { outcome: 'match', aaaa: [], warnings: ['aaaa-unknown'] },
    'xn--mller-kva': { outcome: 'match', a: [expected] },
    'gibt-es-nicht': { outcome: 'nxdomain', a: [], ttl: null, warnings: [] },
    'PASST-Firma': { outcome: 'match', name: 'passt-firma.de' },
  };
  for (const [name, answer] of Object.entries(answers)) {
    test(`${name}.de is ${answer.outcome ?? ''}`, async () => {
      expect(await seen(name)).toMatchObject(answer);
    });
  }

  test('gross-firma.de is told with all of its ninety addresses', async () => {
    const { outcome, a } = await seen('gross-firma');
    expect({ outcome, addresses: a.length }).toEqual({ outcome: 'several', addresses: 90 });
  });

  test('langsam-firma.de is timeout', async () => {
    expect((await seen('langsam-firma', 300)).outcome).toBe('timeout');
  });

  test('the reader can cancel while it is silent', async () => {
    const signal = AbortSignal.timeout(100);
    const observing = observe('langsam-firma.de', { resolver: lab.dohUrl, expected, signal });
    await expect(observing).rejects.toHaveProperty('name', 'TimeoutError');
  });

  test('an ended server is unreachable', async () => {
    const other = await startDnsLab();
    await other.stop();
    const { outcome } = await observe('passt-firma.de', { resolver: other.dohUrl, expected });
    expect(outcome).toBe('unreachable');
  }, 30_000);
});
