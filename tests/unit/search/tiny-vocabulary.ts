import {
  frequencies,
  openVocabulary,
  type SearchHelp,
  type Vocabulary,
  type VocabularyFile,
} from '../../../src/search/vocabulary.ts';

/** A page of a tiny site; what is left out stands empty. */
export interface TinyPage {
  readonly title: string;
  readonly id: string;
  readonly kind?: string;
  readonly address?: string;
  readonly searchWords?: string;
}

/** What a tiny site says, in a form that is easily written and read. */
export interface TinySite {
  readonly pages?: number;
  /** on how many pages words stand → these words, separated by spaces */
  readonly words?: Readonly<Partial<Record<(typeof frequencies)[number], string>>>;
  readonly entries?: readonly TinyPage[];
  /** the site's words → what readers say instead, separated by `|` */
  readonly synonyms?: Readonly<Record<string, string>>;
  readonly fillers?: string;
  /** a form → its infinitive */
  readonly verbs?: Readonly<Record<string, string>>;
  /** the id of the record of foreign topics */
  readonly foreign?: string;
}

export const kinds = ['Werkzeug', 'Anleitung', 'FAQ', 'Seite', 'Glossar'];

const help: SearchHelp = {
  phone: { anzeige: '+49 30 / 23 12 50 00', link: 'tel:+493023125000' },
  ticketSystem: 'https://portal.example/ticket/',
  ticket: { subject: 'Frage', text: 'Ich suche: [Ihr Suchwort]' },
};

/** The file that the build would write for such a site. */
export function tinyFile(site: TinySite): VocabularyFile {
  const {
    pages = 100,
    words = {},
    entries = [],
    synonyms = {},
    fillers = '',
    verbs = {},
    foreign = '',
  } = site;
  const column = (cell: (entry: TinyPage) => string) => entries.map(cell).join('|');
  return {
    pages,
    words: [...frequencies.map((frequency) => words[frequency] ?? ''), ''],
    kinds,
    entries: {
      kind: column(({ kind = 'FAQ' }) => kinds.indexOf(kind).toString()),
      address: column(({ address, id }) => address ?? `/${id}/`),
      title: column(({ title }) => title),
      id: column(({ id }) => id),
      searchWords: column(({ searchWords = '' }) => searchWords),
    },
    synonyms,
    fillers,
    verbs,
    foreign,
    help,
  };
}

export function tinyVocabulary(site: TinySite): Vocabulary {
  return openVocabulary(tinyFile(site));
}

/** A help site of a few words, as a question meets it. */
export const helpSite: TinySite = {
  words: {
    60: 'Domain',
    24: 'Stammdomain Nameserver Reseller',
    9: 'Guthaben Endkunde Kunde Preise buchen Name Server',
    4: 'Passwort Rechnung Überweisung Ticket aufladen freischalten Konto andere',
    2: 'Gewerbeschein Umzug Whitelabel Änderung Kreditkarte Gebühr',
    1: '192.0.2.10 Kundenkonto',
  },
  synonyms: {
    Passwort: 'Kennwort|password',
    'Guthaben aufladen': 'top up|Geld einzahlen',
    Nameserver: 'DNS Server|NS',
    Endkunde: 'Kunde|Unterkunde',
    'externe Domain': 'Domain bei anderem Anbieter',
  },
  fillers: 'wie mein ich die was ist der bitte auf',
  verbs: { gebucht: 'buchen', lädst: 'laden' },
};
