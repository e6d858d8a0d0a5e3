import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ipStates } from '../../../src/components/checker/ip-states.ts';
import { provider } from '../../../src/provider.ts';
import { type DnsLab, dnsLabMissing, startDnsLab } from '../../support/dns-lab.ts';
import { stammdomain } from './stammdomain-command.ts';

const expected = provider.stammdomainIp.wert;
const missing = dnsLabMissing();
if (missing !== undefined) {
  if (process.env['CI'] === 'true') throw new Error(`DNS lab: ${missing}`);
  console.warn(`skipped: the command beside a real DNS server. DNS lab: ${missing}`);
}

describe.skipIf(missing !== undefined)('with a real DNS server', () => {
  let lab: DnsLab;
  beforeAll(async () => {
    lab = await startDnsLab();
  }, 30_000);
  afterAll(async () => {
    await lab.stop();
  });

  test('the line tells the state of the IP, which leaves the exit code alone', async () => {
    const names = ['passt-firma.de', 'andere-firma.de', 'gibt-es-nicht.de'];
    const { code, lines, errors } = await stammdomain(['--dns', lab.dohUrl, ...names]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(lines[0]).toContain(`[match] ${ipStates.match}`);
    expect(lines[1]).toContain(`[other-ip] ${ipStates['other-ip']}`);
    expect(lines[1]).toContain(`(gefunden 203.0.113.7, empfohlen ${expected})`);
    expect(lines[2]).toContain('[nxdomain] ');
  });

  test('a doubtful name stays open though its IP is right, and the line says why', async () => {
    const { code, lines } = await stammdomain(['--dns', lab.dohUrl, 'firma.com.de', 'fırma.de']);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^offen: firma\.com\.de \[private-registry\] .*\[match\]/);
    expect(lines[1]).toMatch(/^offen: fırma\.de \(xn--frma-lza\.de\) .*Buchstabe.*\[match\]/);
  });

  test('what to know of the answer stands in the line', async () => {
    const { lines } = await stammdomain(['--dns', lab.dohUrl, 'sechs-firma.de', 'haengt-firma.de']);
    expect(lines[0]).toMatch(/2001:db8::6.*IPv6/);
    expect(lines[1]).toContain('gibt-es-nicht.de');
  });

  test('JSON holds the observation, and none for a name that cannot be a Stammdomain', async () => {
    const args = ['--json', '--dns', lab.dohUrl, '--expect', '203.0.113.7'];
    const { code, lines } = await stammdomain([...args, 'andere-firma.de', 'www.passt-firma.de']);
    expect(code).toBe(1);
    const results: unknown[] = lines.map((line) => JSON.parse(line));
    expect(results).toMatchObject([
      { accept: true, dns: { outcome: 'match', expected: '203.0.113.7', resolver: lab.dohUrl } },
      { accept: false, dns: null },
    ]);
  });

  test('many names are asked for and told in their order', async () => {
    const names = Array.from({ length: 60 }, (_, i) =>
      i % 3 === 0 ? 'passt-firma.de' : i % 3 === 1 ? 'andere-firma.de' : 'www.firma.de',
    );
    const { lines } = await stammdomain(['--dns', lab.dohUrl], names.join('\n'));
    expect(lines.map((line) => /\[(match|other-ip)\]/.exec(line)?.[1])).toEqual(
      names.map((_, i) => (i % 3 === 0 ? 'match' : i % 3 === 1 ? 'other-ip' : undefined)),
    );
  });
});

test('a resolver that cannot be asked is told, and is no verdict on the name', async () => {
  const args = ['--dns', 'http://127.0.0.1:9/dns-query'];
  const { code, lines, errors } = await stammdomain([...args, 'firma.de', 'müller.de']);
  expect(code).toBe(0);
  expect(lines[0]).toContain(`[unreachable] ${ipStates.unreachable}`);
  expect(lines[0]).not.toContain('gefunden');
  expect(errors).toMatch(/^Der Resolver hat bei 2 von 2 Namen keine brauchbare Antwort .*\n$/);
});

test('no more than eight names are asked for at the same time', async () => {
  let open = 0;
  let most = 0;
  const server = createServer((_, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.writeHead(503).end();
    }, 50);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const names = Array.from({ length: 40 }, (_, i) => `firma-${i.toString()}.de`);
  const resolver = `http://127.0.0.1:${port.toString()}/dns-query`;
  const { lines } = await stammdomain(['--json', '--dns', resolver], names.join('\n'));
  server.close();
  expect(lines).toHaveLength(40);
  expect(most).toBeGreaterThan(2);
  expect(most).toBeLessThanOrEqual(16);
});
