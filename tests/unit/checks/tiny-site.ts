import type { Check } from '../../../checks/check.ts';
import { createSite, type Site } from '../../../checks/site.ts';
import type { Provider } from '../../../src/schemas/provider.ts';

const known = <T>(wert: T) => ({ stand: 'belegt', wert, quelle: 'Test' }) as const;
const unknown = { stand: 'fehlt' } as const;

/** Settings of a provider that doesn't exist. */
export const provider: Provider = {
  produkt: known('Robot'),
  system: known('system.example'),
  anbieter: known('Anbieter'),
  stammdomainIp: known('198.18.0.1'),
  beispielDomain: known('beispiel-firma.de'),
  telefon: known({ anzeige: '+49 30 / 23 12 50 00', link: 'tel:+493023125000' }),
  guthabenAufladen: unknown,
  kundenkonto: unknown,
  ticketsystem: known('https://portal.example/ticket/'),
  kontaktformular: unknown,
  bestellung: unknown,
  mystarispLogin: unknown,
  handsOnRemotePreisliste: unknown,
  impressum: unknown,
  datenschutz: unknown,
  webadresse: known('https://hilfe.test'),
  basispfad: known('/hilfe/'),
  dnsResolver: known([
    { name: 'Eigener', adresse: '/dns-query', betreiber: 'Test', partei: 'eigene' as const },
  ]),
};

const noHashes = { base: '/hilfe/', scriptHashes: [], styleHashes: [], connectOrigins: [] };

/** A site of a few files, published at `https://hilfe.test/hilfe/`. */
export function tinySite(
  files: Readonly<Record<string, string | Buffer>>,
  rest: Partial<Pick<Site, 'provider' | 'policy'>> & { sources?: Record<string, string> } = {},
): Site {
  return createSite({
    provider,
    policy: noHashes,
    ...rest,
    files: new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)])),
    sources: new Map(Object.entries(rest.sources ?? {})),
  });
}

/** A page with that content and nothing wrong in its frame. */
export function htmlPage(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="de"><head><title>Titel</title>${head}</head><body>${body}</body></html>`;
}

/** What a check finds, as „file: problem“. */
export async function problems(check: Check, site: Site): Promise<string[]> {
  return (await check.run(site)).map(({ file, problem }) => `${file}: ${problem}`);
}
