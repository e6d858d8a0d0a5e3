/**
 * The shape of `src/content/anbieter.yaml`, build time only. Every message is written for the
 * person who edits that file: what is wrong, and what to write instead.
 */
import { z } from 'astro/zod';

const source = z.string({ error: 'fehlt. Schreiben Sie, wo der Wert belegt ist.' }).min(1);
const reason = z.string({ error: 'fehlt. Schreiben Sie, warum gerade dieser Wert gilt.' }).min(1);

/** A value that the site can't do without: confirmed by a source, or a documented assumption. */
function needed<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion(
    'stand',
    [
      z.strictObject({ stand: z.literal('belegt'), wert: value, quelle: source }),
      z.strictObject({ stand: z.literal('annahme'), wert: value, grund: reason }),
    ],
    { error: 'ist unbekannt. Schreiben Sie „belegt“ oder „annahme“.' },
  );
}

/** A value that may be missing; then the site says what to do instead. */
function optional<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion(
    'stand',
    [
      z.strictObject({ stand: z.literal('belegt'), wert: value, quelle: source }),
      z.strictObject({ stand: z.literal('annahme'), wert: value, grund: reason }),
      z.strictObject({ stand: z.literal('fehlt'), wert: z.undefined().optional() }),
    ],
    { error: 'ist unbekannt. Schreiben Sie „belegt“, „annahme“ oder „fehlt“.' },
  );
}

const text = z
  .string({ error: 'fehlt. Schreiben Sie einen Text.' })
  .min(1, 'ist leer. Schreiben Sie einen Text.');
const address = z.url({
  protocol: /^https$/,
  hostname: z.regexes.domain,
  error:
    'ist keine vollständige Adresse. Schreiben Sie sie mit https://, zum Beispiel https://www.example.com/kundenportal/.',
});
const ipv4 = z.ipv4({
  error:
    'ist keine IPv4-Adresse. Schreiben Sie vier Zahlen von 0 bis 255 mit Punkten dazwischen, zum Beispiel 192.0.2.1.',
});

const resolver = z.strictObject({
  name: text,
  adresse: z.union([z.string().regex(/^\/[\w./-]*$/), address], {
    error:
      'ist keine Adresse. Schreiben Sie einen Pfad auf dieser Seite (/dns-query) oder eine Adresse mit https://.',
  }),
  betreiber: text,
  partei: z.enum(['eigene', 'dritte'], {
    error: 'ist unbekannt. Schreiben Sie „eigene“ oder „dritte“.',
  }),
});

export const providerSchema = z.strictObject({
  produkt: needed(text),
  system: needed(text),
  anbieter: needed(text),
  stammdomainIp: needed(ipv4),
  beispielDomain: needed(
    z.string().regex(/^[a-z0-9-]+\.[a-z]+$/, {
      error: 'ist keine Domain. Schreiben Sie Name und Endung klein, zum Beispiel muster-firma.de.',
    }),
  ),
  telefon: needed(
    z.strictObject({
      anzeige: z.string().regex(/^\+[\d /()-]+$/, {
        error:
          'ist keine Telefonnummer. Schreiben Sie sie mit Landesvorwahl, zum Beispiel +49 30 / 12 34 56.',
      }),
      link: z.string().regex(/^tel:\+\d+$/, {
        error:
          'ist kein Telefon-Link. Schreiben Sie tel: und die Nummer ohne Leerzeichen, zum Beispiel tel:+4930123456.',
      }),
    }),
  ),
  guthabenAufladen: optional(address),
  kundenkonto: optional(address),
  ticketsystem: optional(address),
  kontaktformular: optional(address),
  bestellung: optional(address),
  mystarispLogin: optional(address),
  handsOnRemotePreisliste: optional(address),
  impressum: optional(address),
  datenschutz: optional(address),
  webadresse: needed(address),
  basispfad: needed(
    z.string().regex(/^\/([\w-]+\/)*$/, {
      error:
        'ist kein Pfad. Beginnen und enden Sie mit einem Schrägstrich, zum Beispiel / oder /hilfe/.',
    }),
  ),
  dnsResolver: needed(
    z.array(resolver).min(1, 'ist leer. Schreiben Sie mindestens einen Resolver.'),
  ),
});

/** The provider's settings, as written in the file. */
export type Provider = z.infer<typeof providerSchema>;
export type SettingName = keyof Provider;

/** What each setting is needed for; the publication check says it. */
export const settingPurpose = {
  produkt: 'Name des Produkts in Titeln und Texten',
  system: 'Name des Systems, in dem Domains gebucht werden',
  anbieter: 'Name des Anbieters in der Fußzeile und in den strukturierten Daten',
  stammdomainIp: 'IP-Adresse, auf die eine Stammdomain zeigen soll',
  beispielDomain: 'Beispiel für eine Stammdomain',
  telefon: 'Telefonnummer auf jeder Seite',
  guthabenAufladen: 'Link zum Aufladen des Guthabens',
  kundenkonto: 'Link zum Kundenkonto',
  ticketsystem: 'Link zum Ticketsystem auf jeder Seite',
  kontaktformular: 'Link zum Kontaktformular',
  bestellung: 'Link zur Bestellung im ersten Schritt',
  mystarispLogin: 'Link zum ersten Login in mystarISP.de',
  handsOnRemotePreisliste: 'Link zur Hands-on-Remote-Preisliste',
  impressum: 'Impressum-Link auf jeder Seite (§ 5 DDG)',
  datenschutz: 'Link zur Datenschutzerklärung des Anbieters',
  webadresse: 'Kanonische Adressen, Sitemap und Vorschaubild',
  basispfad: 'Alle Links innerhalb der Hilfe',
  dnsResolver: 'Wen der Stammdomain-Prüfer nach der IP-Adresse fragt',
} satisfies Record<SettingName, string>;
