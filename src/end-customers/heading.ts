/** What the heading of a column, or the label in front of a value, says that it holds. */
export type Heading =
  | 'id'
  /** may be the Benutzer-ID or another one */
  | 'maybe-id'
  | 'name'
  | 'mail'
  | 'password'
  | 'domain'
  | 'other';

const words: Readonly<Record<Heading, string>> = {
  id: 'benutzerid benutzerids benutzeridusername benutzeridsusername username usernames userid userids benutzername benutzernamen benutzerkennung',
  'maybe-id':
    'id ids user users benutzer login logins loginname kennung account nutzer nutzername kunden endkunden kundennummer kundennr kdnr kundenid endkundenid',
  name: 'name vorname nachname vollername kunde kundenname endkunde firma firmenname ansprechpartner anrede inhaber',
  mail: 'email emails emailadresse mail mailadresse',
  password: 'passwort passwörter password kennwort pass pw pin',
  domain: 'domain domains domainname webseite website url homepage',
  other:
    'nr lfdnr nummer pos anzahl menge datum angelegt angelegtam erstellt erstelltam status aktiv gemeldet ort plz strasse straße adresse land telefon tel mobil fax bemerkung notiz kommentar preis betrag monat paket produkt',
};

const byWord = new Map<string, Heading>(
  (Object.keys(words) as Heading[]).flatMap((heading) =>
    words[heading].split(' ').map((word) => [word, heading] as const),
  ),
);
const longestHeading = 40;
/** No heading begins or ends so; a dot behind it shortens it: `Kd.-Nr.` */
const unlikeHeading = /^[_.\p{Pd}]|[_\p{Pd}]$/u;
/** Up to three words and one that ends so, perhaps with a remark in brackets. */
const anyPassword =
  /^(?:\p{L}+\s){0,3}[\p{L}\p{Pd}]*(?:passwort|password|kennwort)(?:\s*\([^()]*\))?[*:\s]*$/iu;
const address = /^(?:ihre?|meine?|unsere?|deine?|die|der|das)\s/i;

/** A heading without what its spellings differ in: „Ihre Benutzer-ID“, `user_id`. */
export function headingWord(text: string): string {
  return text
    .replace(address, '')
    .toLowerCase()
    .replace(/[\s._()*:\p{Pd}]/gu, '');
}

/** What a heading says, in any spelling; null for other text. */
export function readHeading(text: string): Heading | null {
  if (text.length > longestHeading || unlikeHeading.test(text)) return null;
  return byWord.get(headingWord(text)) ?? (anyPassword.test(text) ? 'password' : null);
}
