import { expect, test } from 'vitest';
import { stammdomain } from './stammdomain-command.ts';

const wrong: readonly (readonly [why: string, args: readonly string[], input?: string])[] = [
  ['no name at all', []],
  ['only blank lines', [], '\n \r\n\t\n'],
  ['an empty JSON array', ['--json-input'], '[]'],
  ['no JSON', ['--json-input'], 'firma.de'],
  ['JSON that is no array', ['--json-input'], '{"name":"firma.de"}'],
  ['an array of more than texts', ['--json-input'], '["firma.de",1]'],
  ['names beside a JSON array', ['--json-input', 'firma.de'], '["firma.de"]'],
  ['an unknown option', ['--jsno', 'firma.de']],
  ['an unknown short option', ['-x', 'firma.de']],
  ['a name with a hyphen first', ['-firma.de']],
  ['a value where none belongs', ['--json=ja', 'firma.de']],
  ['a resolver without an address', ['firma.de', '--dns']],
  ['an option for an address', ['--dns', '--json', 'firma.de']],
  ['an empty address', ['--dns=', 'firma.de']],
  ['an address without a scheme', ['--dns', 'dns.firma.de/dns-query', 'firma.de']],
  ['an address of another scheme', ['--dns', 'ftp://127.0.0.1/', 'firma.de']],
  ['an address with a password', ['--dns', 'https://a:b@127.0.0.1/dns-query', 'firma.de']],
  ['an address with a fragment', ['--dns', 'https://127.0.0.1/dns-query#x', 'firma.de']],
  ['an IP of three parts', ['--expect', '192.0.2', 'firma.de']],
  ['an IP above 255', ['--expect', '192.0.2.256', 'firma.de']],
  ['an IPv6 address to expect', ['--expect', '::1', 'firma.de']],
];

for (const [why, args, input] of wrong) {
  test(`wrong use is told in one line and judges nothing: ${why}`, async () => {
    const { code, lines, errors } = await stammdomain(args, input);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(errors).toMatch(/^[^\n]+ Aufruf: npm run [^\n]+\n$/);
  });
}

test('behind two hyphens a name may begin with one', async () => {
  const { code, lines } = await stammdomain(['--', '-firma.de']);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^nein: -firma\.de \[invalid\] .* Gemeint: firma\.de\?$/);
});
