import type { Provider, SettingName } from '../src/schemas/provider.ts';

const linked = [
  'guthabenAufladen',
  'kundenkonto',
  'ticketsystem',
  'kontaktformular',
  'bestellung',
  'mystarispLogin',
  'handsOnRemotePreisliste',
  'impressum',
  'datenschutz',
] as const satisfies readonly SettingName[];

/** The provider's addresses that pages link to, where they are known. */
export function providerAddresses(provider: Provider): string[] {
  return linked.flatMap((name) => provider[name].wert ?? []);
}

/** The hosts of these addresses. */
export function providerHosts(provider: Provider): Set<string> {
  return new Set(providerAddresses(provider).map((address) => new URL(address).hostname));
}

/** Finds a telephone number however it is grouped, with or without country code. */
export function phonePattern(provider: Provider): RegExp {
  const digits = provider.telefon.wert.link.replace(/\D/g, '');
  // Two digits for the country: that is how long Germany's code is.
  const national = [...digits.slice(2)].join('[\\s\\u00a0/()-]*');
  return new RegExp(
    `(?<!\\d)(?:(?:\\+|00)?${digits.slice(0, 2)}[\\s\\u00a0/()-]*(?:\\(0\\))?|0)?${national}(?!\\d)`,
    'g',
  );
}
