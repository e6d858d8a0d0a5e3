import type { Check, Finding } from './check.ts';
import { excerpt, visibleTexts } from './visible-text.ts';

/** A label in the provider's systems, and what people write instead of it by mistake. */
interface Label {
  readonly text: string;
  /** Finds the label and its misspellings; whatever it finds must be the label. */
  readonly similar: RegExp;
}

const labels: readonly Label[] = [
  {
    text: 'Preisverwaltung -> Preise ändern',
    similar: /preisverwaltung[^\p{L}.,;:!?“]{1,8}preise \p{L}+/giu,
  },
  { text: 'Zusatzpakete', similar: /zusatz[ -]?pakete|zusatzpackete/giu },
  {
    text: 'i Zusätzliche Informationen',
    similar:
      /(?<=„)[^„“]{0,3}[zZ]us(?:ä|ae)tzliche [iI]nformationen|(?:\bi )?Zus(?:ä|ae)tzliche Informationen/gu,
  },
  { text: 'Benachrichtigen', similar: /(?<=„)benachrichtig\p{L}+(?=“)/giu },
  { text: 'Reseller', similar: /re-seller|ress?eler|resseller|(?<=„)reseller(?=“)/giu },
  { text: 'Benutzer-ID (Username)', similar: /benutzer[ -]?id ?\([^)]*\)/giu },
  {
    text: 'Hands-on-Remote-Preisliste',
    similar: /hands[ -]?on[ -]?remote[ -]?preis-?liste/giu,
  },
];

/** The labels of the provider's systems stand on the site exactly as readers find them there. */
export const providerLabels: Check = {
  name: 'Beschriftungen des Anbieters',
  run: (site) => {
    const texts = site.pages.flatMap((page) =>
      visibleTexts(page).map((text) => ({ file: page.file, text })),
    );
    return labels.flatMap((label) => {
      const missing = texts.some(({ text }) => text.includes(label.text))
        ? []
        : [
            {
              file: 'dist/',
              problem: `„${label.text}“ steht auf keiner Seite`,
              remedy: 'Nehmen Sie die Beschriftung wörtlich auf.',
            },
          ];
      return [...missing, ...texts.flatMap(({ file, text }) => misspelt(label, file, text))];
    });
  },
};

function misspelt(label: Label, file: string, text: string): Finding[] {
  return [...text.matchAll(label.similar)]
    .filter(([found]) => found !== label.text)
    .map(({ index }) => ({
      file,
      problem: `verändert eine Beschriftung: ${excerpt(text, index)}`,
      remedy: `Schreiben Sie wörtlich „${label.text}“.`,
    }));
}
