import type { Page } from '@playwright/test';
import { dnsMessages } from '../../src/components/checker/messages.ts';
import type { DnsWarning, Outcome } from '../../src/dns/observation.ts';
import { openChecker } from './support/checker.ts';
import {
  answerTo,
  askElsewhere,
  type Fault,
  mediaType,
  startFaultyResolver,
} from './support/faulty-resolver.ts';
import { expect, settings, test } from './support/site.ts';

const { ip } = settings;

/** What an answer must show: its outcome, the figures found, the warnings, the state in the ticket. */
interface Shown {
  readonly outcome: Outcome;
  readonly found: readonly string[];
  /** each with a word that its sentence holds */
  readonly warnings?: Partial<Record<DnsWarning, string>>;
  readonly ticket: string;
}

/** By what each warning is known, in all of its sentences. */
const signs: Record<DnsWarning, string> = {
  aaaa: 'Besucher mit IPv6',
  cname: '(CNAME)',
  ttl: 'die alte Antwort',
  'private-ip': 'privaten Netz',
  filtered: 'nach einem Filter',
  'aaaa-unknown': 'IPv6-Adresse hat, war nicht zu erfahren',
};

async function expectShown(page: Page, name: string, shown: Shown) {
  const { field, said, ticket, valuesOf, messageOf } = await openChecker(page);
  await field.fill(name);
  await page.keyboard.press('Enter');
  const { title } = dnsMessages[shown.outcome];
  await expect(said).toContainText(title);
  await expect(valuesOf('Empfohlen')).toHaveText([ip]);
  await expect(valuesOf('Gefunden')).toHaveText([...shown.found]);
  for (const [warning, sign] of Object.entries(signs) as [DnsWarning, string][]) {
    const word = shown.warnings?.[warning];
    for (const told of [messageOf(title), said]) {
      await expect(told.filter({ hasText: sign })).toHaveCount(word === undefined ? 0 : 1);
      await expect(told).toContainText(word ?? title);
    }
  }
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await expect(ticket).toContainText(name);
  await expect(ticket).toContainText(`IP-Adresse der Domain: ${shown.ticket}`);
}

test.describe('a real server’s answer:', () => {
  test.skip(!process.env['DNS_LAB'], 'BIND und dnsdist sind nicht da');

  const right = { outcome: 'match', found: [ip], ticket: `${ip} (wie empfohlen)` } as const;
  const none = { found: ['keine'], ticket: 'noch keine' } as const;
  const unknown = { found: ['nicht geprüft'], ticket: 'nicht geprüft' } as const;
  const other = (...found: string[]) => ({
    found,
    ticket: `${found.join(', ')} (empfohlen: ${ip})`,
  });
  const many = Array.from({ length: 90 }, (_, i) => `198.51.100.${(i + 1).toString()}`).sort();
  const both = ['203.0.113.7', ip].sort();

  const answers: Readonly<Record<string, Shown>> = {
    'passt-firma.de': right,
    'alias-firma.de': { ...right, warnings: { cname: 'auf passt-firma.de' } },
    'kette-firma.de': { ...right, warnings: { cname: 'auf passt-firma.de' } },
    'lange-firma.de': { ...right, warnings: { ttl: '24 Stunden' } },
    'sechs-firma.de': {
      ...right,
      found: [ip, '2001:db8::6 (IPv6)'],
      warnings: { aaaa: ip },
    },
    'halb-firma.de': { ...right, warnings: { 'aaaa-unknown': 'nicht zu erfahren' } },
    'mehrere-firma.de': { outcome: 'several', ...other(...both) },
    'fremde-firma.de': { outcome: 'several', ...other('203.0.113.7', '203.0.113.8') },
    'gross-firma.de': { outcome: 'several', ...other(...many) },
    'andere-firma.de': { outcome: 'other-ip', ...other('203.0.113.7') },
    'straße.de': { outcome: 'other-ip', ...other('203.0.113.7') },
    'filter-firma.de': {
      outcome: 'other-ip',
      ...other('0.0.0.0'),
      warnings: { filtered: '0.0.0.0' },
    },
    'privat-firma.de': {
      outcome: 'other-ip',
      ...other('10.0.0.1'),
      warnings: { 'private-ip': 'nicht zu erreichen' },
    },
    'leer-firma.de': { outcome: 'no-a', ...none },
    'nur-sechs-firma.de': {
      outcome: 'no-a',
      ...none,
      found: ['keine', '2001:db8::6 (IPv6)'],
      warnings: { aaaa: ip },
    },
    'gibt-es-nicht-firma.de': { outcome: 'nxdomain', ...none },
    'haengt-firma.de': {
      outcome: 'cname-dangling',
      ...none,
      warnings: { cname: 'auf gibt-es-nicht.de' },
    },
    'servfail-firma.de': { outcome: 'servfail', ...unknown },
    'verweigert-firma.de': { outcome: 'resolver-error', ...unknown },
  };
  for (const [name, shown] of Object.entries(answers)) {
    test(`${name} is ${shown.outcome}`, async ({ page }) => {
      await expectShown(page, name, shown);
    });
  }

  const resolver = process.env['DNS_LAB'] ?? '';

  test('verworfen-firma.de is resolver-error: dnsdist gives an HTTP error', async ({
    page,
    faults,
  }) => {
    await askElsewhere(page, resolver);
    await expectShown(page, 'verworfen-firma.de', { outcome: 'resolver-error', ...unknown });
    const logged = expect.stringContaining('status of 403');
    expect(faults.splice(0)).toEqual([logged, logged]);
  });

  test('langsam-firma.de is timeout: dnsdist waits for a server that is silent', async ({
    page,
  }) => {
    // A second of waiting passes in fifty milliseconds.
    await page.addInitScript(() => {
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 20);
    });
    await askElsewhere(page, resolver);
    await expectShown(page, 'langsam-firma.de', { outcome: 'timeout', ...unknown });
  });

  test('of several addresses it is said whether the right one is among them', async ({ page }) => {
    const { field, said } = await openChecker(page);
    await field.fill('mehrere-firma.de');
    await page.keyboard.press('Enter');
    await expect(said).toContainText('IP ist dabei');
    await field.fill('fremde-firma.de');
    await page.keyboard.press('Enter');
    await expect(said).toContainText('IP ist nicht dabei');
  });

  for (const [name, title] of [
    ['firma.com.de', 'Fragen Sie uns, bevor Sie diesen Namen nehmen'],
    ['fırma.de', 'Sehen Sie sich den Namen genau an'],
  ] as const) {
    test(`${name} has the right IP, which makes no yes of it`, async ({ page }) => {
      const { field, said, valuesOf, messageOf } = await openChecker(page);
      await field.fill(name);
      await page.keyboard.press('Enter');
      await expect(valuesOf('Gefunden')).toHaveText([ip]);
      await expect(said).toContainText(title);
      await expect(messageOf(title)).toContainText('Es ist die empfohlene IP');
      await page.getByText('Lieber selbst nachsehen').click();
      await page.getByLabel('Welche IP-Adresse kam heraus?').fill(ip);
      const byHand = page.getByRole('group').filter({ hasText: 'Lieber selbst nachsehen' });
      await expect(byHand.getByRole('status')).toContainText(title);
      await expect(page.getByText(dnsMessages.match.title)).toHaveCount(0);
    });
  }
});

test.describe('a fault of the resolver is told as that:', () => {
  const send = (response: Parameters<Fault>[0], body: Buffer | string, type = mediaType) =>
    response.writeHead(200, { 'content-type': type }).end(body);

  const faults: Readonly<Record<string, readonly [Outcome, Fault]>> = {
    'a page of a captive portal': [
      'resolver-error',
      (response) => send(response, '<h1>Willkommen im WLAN</h1>', 'text/html'),
    ],
    'a page that calls itself a DNS message': [
      'resolver-error',
      (response) => send(response, '<h1>Willkommen im WLAN</h1>'),
    ],
    'a message of another media type': [
      'resolver-error',
      (response, question) => send(response, answerTo(question, ip), 'application/octet-stream'),
    ],
    'a message that was cut off': [
      'resolver-error',
      (response, question) => send(response, answerTo(question, ip).subarray(0, -1)),
    ],
    'an answer to another question': [
      'resolver-error',
      (response, question) =>
        send(response, answerTo({ ...question, name: 'andere-firma.de' }, ip)),
    ],
    'more than any message holds': [
      'resolver-error',
      (response, question) =>
        send(response, Buffer.concat([answerTo(question, ip), Buffer.alloc(70_000)])),
    ],
    'HTTP 500': ['resolver-error', (response) => response.writeHead(500).end()],
    'HTTP 503 with a right message': [
      'resolver-error',
      (response, question) =>
        response.writeHead(503, { 'content-type': mediaType }).end(answerTo(question, ip)),
    ],
    'a redirect': [
      'resolver-error',
      (response) => response.writeHead(302, { location: '/anmelden' }).end(),
    ],
    'no answer but an end of the connection': [
      'unreachable',
      (response) => response.socket?.destroy(),
    ],
  };
  for (const [name, [outcome, fault]] of Object.entries(faults)) {
    test(name, async ({ page }) => {
      const faulty = await startFaultyResolver(fault);
      await askElsewhere(page, faulty.url);
      try {
        await expectShown(page, 'meine-firma.de', {
          outcome,
          found: ['nicht geprüft'],
          ticket: 'nicht geprüft',
        });
        await expect(page.getByText('dig +short meine-firma.de A')).toBeVisible();
      } finally {
        await faulty.stop();
      }
    });
  }

  test('once it answers, another press brings the answer', async ({ page }) => {
    let isBroken = true;
    const resolver = await startFaultyResolver((response, question) =>
      isBroken ? response.writeHead(500).end() : send(response, answerTo(question, ip)),
    );
    await askElsewhere(page, resolver.url);
    try {
      const { field, button, said } = await openChecker(page);
      await field.fill('meine-firma.de');
      await button.click();
      await expect(said).toContainText(dnsMessages['resolver-error'].title);
      isBroken = false;
      await button.click();
      await expect(said).toContainText(dnsMessages.match.title);
    } finally {
      await resolver.stop();
    }
  });
});
