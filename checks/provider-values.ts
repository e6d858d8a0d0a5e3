import type { Check, Finding } from './check.ts';
import { textOf } from './file-text.ts';
import { ipv4Addresses, isNobodys } from './ipv4.ts';
import { phonePattern, providerHosts } from './provider-facts.ts';
import type { Site } from './site.ts';

const settings = 'src/content/anbieter.yaml';

/** The provider's settings stand in one file; the site shows them and no others. */
export const providerValues: Check = {
  name: 'Angaben des Anbieters',
  run: (site) => [...strangeAddresses(site), ...typedInSources(site)],
};

function strangeAddresses(site: Site): Finding[] {
  const own = site.provider.stammdomainIp.wert;
  return [...site.files.keys()].flatMap((file) => {
    const text = textOf(file, site.files.get(file));
    const strange = ipv4Addresses(text).filter((ip) => ip !== own && !isNobodys(ip));
    return [...new Set(strange)].map((ip) => ({
      file,
      problem: `nennt die IP-Adresse ${ip}`,
      remedy: `Verwenden Sie die Angabe stammdomainIp (${own}) oder für Beispiele 192.0.2.x.`,
    }));
  });
}

function typedInSources(site: Site): Finding[] {
  const { provider } = site;
  const typed = [
    { name: 'stammdomainIp', pattern: new RegExp(RegExp.escape(provider.stammdomainIp.wert)) },
    { name: 'telefon', pattern: new RegExp(phonePattern(provider)) },
    ...[...providerHosts(provider)].map((host) => ({
      name: `die Adressen unter ${host}`,
      pattern: new RegExp(`//(?:[\\w.-]+\\.)?${RegExp.escape(host)}(?![\\w.-]*\\w)`),
    })),
  ];
  return [...site.sources]
    .filter(([file]) => file !== settings)
    .flatMap(([file, text]) =>
      typed
        .filter(({ pattern }) => pattern.test(text))
        .map(({ name }) => ({
          file,
          problem: `hier ist eine Angabe des Anbieters getippt: ${name}`,
          remedy: `Lesen Sie sie aus ${settings}.`,
        })),
    );
}
