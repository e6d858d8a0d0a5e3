import { once } from 'node:events';
import { expect, test } from 'vitest';
import { nameMessage } from '../../../src/components/checker/messages.ts';
import { nameWarnings } from '../../../src/components/checker/warnings.ts';
import { judge } from '../../../src/domain/judge.ts';
import { startStammdomain, stammdomain } from './stammdomain-command.ts';

const parsed = (lines: readonly string[]): unknown[] => lines.map((line) => JSON.parse(line));

test('each name gets one line with the checker’s own words, its kind and what was meant', async () => {
  const { code, lines } = await stammdomain(['firma.de', 'www.firma.de', 'firma.com.de']);
  expect(code).toBe(1);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^ja: firma\.de \[registrable\] /);
  expect(lines[1]).toMatch(/^nein: www\.firma\.de \[subdomain\] .* Gemeint: firma\.de\?$/);
  expect(lines[2]).toMatch(/^offen: firma\.com\.de \[private-registry\] /);
  for (const [index, name] of ['firma.de', 'www.firma.de', 'firma.com.de'].entries()) {
    expect(lines[index]).toContain(nameMessage(judge(name)).title);
  }
});

test('a name is shown as typed, as read and as it stands in the DNS', async () => {
  const { lines } = await stammdomain(['https://Müller.de/', 'fi_rma.de', '']);
  expect(lines[0]).toContain('https://Müller.de/ → müller.de (xn--mller-kva.de) [registrable]');
  expect(lines[1]).toContain(nameMessage(judge('fi_rma.de')).text);
  expect(lines[2]).toMatch(/^nein: \(leer\) \[empty\]/);
});

test('a line that is no plain yes says why', async () => {
  const { code, lines } = await stammdomain(['firma.gov.uk', 'ab.ch']);
  expect(code).toBe(1);
  for (const [index, name] of ['firma.gov.uk', 'ab.ch'].entries()) {
    expect(lines[index]).toContain(nameWarnings(judge(name))[0]);
  }
});

test('the exit code is 0 only where every name is a plain yes', async () => {
  expect((await stammdomain(['firma.de', 'müller.de'])).code).toBe(0);
  expect((await stammdomain(['firma.de', 'www.firma.de'])).code).toBe(1);
  expect((await stammdomain(['firma,de'])).code).toBe(1);
});

test('JSON lines are the verdict, and say that nobody was asked', async () => {
  const { code, lines } = await stammdomain(['--json', 'firma.de', 'www.müller.de']);
  expect(code).toBe(1);
  expect(parsed(lines)).toEqual([
    { ...judge('firma.de'), dns: null },
    { ...judge('www.müller.de'), dns: null },
  ]);
});

test('names come one a line from standard input, blank lines left out', async () => {
  const input = '\ufefffirma.de\r\n\r\n  \nmüller.de';
  const { code, lines } = await stammdomain(['--json'], input);
  expect(code).toBe(0);
  expect(parsed(lines)).toMatchObject([{ ascii: 'firma.de' }, { ascii: 'xn--mller-kva.de' }]);
});

test('a JSON array keeps every text as it is, with its line breaks, blank ones too', async () => {
  const inputs = ['firma.de', '', 'firma\n.de', '\ud800.de', 'a\u2028b', '\u009b31m'];
  const { code, lines } = await stammdomain(
    ['--json', '--json-input'],
    `\ufeff${JSON.stringify(inputs)}`,
  );
  expect(code).toBe(1);
  expect(parsed(lines)).toMatchObject(inputs.map((input) => ({ input })));
  expect(lines.join('')).not.toMatch(/[\u0080-\u009f\u2028\u2029]/);
});

test('names given as arguments leave standard input unread', async () => {
  const child = startStammdomain(['firma.de']);
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
  child.stdin.destroy();
});

test('nothing typed can steer the terminal, turn its text around or take a second line', async () => {
  const typed = '\u001b[31mrot\u0007\u202e\u2028.de\nzwei';
  const { lines } = await stammdomain(['--json-input'], JSON.stringify([typed]));
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(lines[0]).toContain('\\u001b[31mrot');
});

test('a megabyte in one line gets one short line', async () => {
  const { lines } = await stammdomain([], `${'ü'.repeat(1_000_000)}\nfirma.de\n`);
  expect(lines).toHaveLength(2);
  expect(lines[0]?.length).toBeLessThan(400);
});

test('thousands of names get an answer each, in their order', async () => {
  const names = Array.from({ length: 5000 }, (_, i) => `firma-${i.toString()}.de`);
  const { code, lines } = await stammdomain(['--json'], names.join('\n'));
  expect(code).toBe(0);
  expect(parsed(lines)).toMatchObject(names.map((ascii) => ({ ascii })));
});

test('a reader that has seen enough ends the command in silence', async () => {
  const child = startStammdomain([]);
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  child.stdin.on('error', () => undefined);
  const writing = setInterval(() => child.stdin.write('firma.de\n'.repeat(1000)), 20);
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'close')) as [number];
  clearInterval(writing);
  expect({ code, errors }).toEqual({ code: 141, errors: '' });
});

test('help is told on standard output', async () => {
  for (const word of ['--help', '-h']) {
    const { code, lines, errors } = await stammdomain([word]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(lines.join('\n')).toContain('--expect IP');
  }
});
