import type { Term, Understood } from './understand.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** Where on a page a word was found, the strongest place first. */
export type Place = 'title' | 'searchWords' | 'wording' | 'answer' | 'related' | 'text';

/** What Pagefind, or the list of titles, knows about one word on one page. */
export interface Evidence {
  readonly place: Place;
  /** beside the best page for this word, up to 1 */
  readonly share: number;
}

/** The evidence for a way of a term, by the id of the page. */
export type EvidenceFor = (way: Term['ways'][number]) => ReadonlyMap<string, Evidence>;

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** the page's title and address, where they are known at once */
  readonly entry: Entry | undefined;
  /** every word of the question is in the title or the search words */
  readonly isCovered: boolean;
  /** a word was found in the text only, so an excerpt helps to see why */
  readonly isInText: boolean;
}

const worth: Readonly<Record<Place, number>> = {
  title: 1,
  searchWords: 0.86,
  wording: 0.7,
  answer: 0.6,
  related: 0.5,
  text: 0.35,
};
/** What a word at its best page of all adds where it is only in the text. */
const textShare = 0.25;
/**
 * Below this part of the question found, a page is no hit. More is asked where the question has
 * words that the site doesn't know: it may have no answer at all; in a sentence a little less.
 */
const floors = { known: 0.3, unknown: 0.5, sentence: 0.4 };
/** So many words make a sentence rather than a list of search words. */
const sentence = 6;
/** Beyond this distance from the best, a page is noise. */
const leastOfBest = 0.5;

/**
 * Pages that answer, best first: by how many of the question's words they have, how rare these are,
 * and where they stand; on equal terms by kind.
 */
export function rank(
  { terms, stems }: Understood,
  vocabulary: Vocabulary,
  evidenceFor: EvidenceFor,
): Ranked[] {
  const found = terms.map((term) => bestEvidence(term, evidenceFor));
  const unknown = terms.filter(
    ({ ways }, index) => ways.every((way) => way.isUnlisted) && found[index]?.size === 0,
  );
  const isUnknown = unknown.length > 0;
  // Where the question names what the site says nothing about, only a page with that very word fits.
  const { foreign } = vocabulary;
  const isSaid = (word: Found | undefined) => word !== undefined && word.place !== 'wording';
  const needed = found.filter(
    (pages, index) => pages.has(foreign) && terms[index]?.ways.every((way) => way.isUnlisted),
  );
  // In a sentence, what the site doesn't know is rather how people talk than another topic.
  const isSentence = stems.length >= sentence;
  const weightOf = (some: readonly Term[]) => some.reduce((sum, { rarity }) => sum + rarity, 0);
  const asked = weightOf(terms) - (isSentence ? weightOf(unknown) : 0);
  const ids = new Set(found.flatMap((pages) => [...pages.keys()]));
  const byId = new Map(vocabulary.entries.map((entry) => [entry.id, entry]));
  const isAsked = askedWords(terms, stems);
  const ranked = [...ids].flatMap((id): Ranked[] => {
    const part = (of: 'strength' | 'weight') =>
      terms.reduce(
        (sum, { rarity }, index) => sum + rarity * (found[index]?.get(id)?.[of] ?? 0),
        0,
      ) / asked;
    const isEnough = isUnknown
      ? part('strength') >= (isSentence ? floors.sentence : floors.unknown)
      : part('weight') >= floors.known;
    const entry = byId.get(id);
    const places = found.map((pages) => pages.get(id)?.place);
    const isThere = places.filter((place) => place !== undefined);
    // One word of a sentence that readers might say is not yet what the page is about.
    const isChance = isThere.length === 1 && isThere[0] === 'wording';
    const isElsewhere = id === foreign || needed.some((pages) => !isSaid(pages.get(id)));
    if (!isEnough || isChance || isElsewhere) return [];
    return [
      {
        id,
        entry,
        score: part('strength') + (entry ? closeness(entry, isAsked, stems, vocabulary) : 0),
        isCovered: places.every((place) => place === 'title' || place === 'searchWords'),
        isInText: places.includes('text'),
      },
    ];
  });
  ranked.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  const least = (ranked[0]?.score ?? 0) * leastOfBest;
  return ranked.filter(({ score }) => score >= least);
}

/** How well the title is the question, and the kind of page, for the order among equals. */
function closeness(
  entry: Entry,
  isAsked: (stem: string) => boolean,
  stems: readonly string[],
  { kinds, fillerStems }: Vocabulary,
): number {
  const isMatched = ([whole = '', , ...parts]: readonly string[]) =>
    isAsked(whole) || (parts.length > 0 && parts.every(isAsked));
  const telling = entry.titleWords.filter(([whole = '']) => !fillerStems.has(whole));
  const titleAsked = share(telling.filter(isMatched).length, telling.length);
  const all = new Set(entry.titleWords.flat());
  const askedInTitle = share(stems.filter((part) => all.has(part)).length, stems.length);
  const whole = share(entry.titleWords.filter(isMatched).length, entry.titleWords.length);
  return 0.2 * titleAsked + 0.2 * askedInTitle + 0.1 * whole - 0.015 * kinds.indexOf(entry.kind);
}

/** Whether the question has a word of this stem, or the beginning of one. */
function askedWords(terms: readonly Term[], stems: readonly string[]): (stem: string) => boolean {
  const ways = terms.flatMap((term) => term.ways);
  const whole = new Set([...stems, ...ways.map((way) => way.stem)]);
  const begun = terms
    .flatMap((term) => term.ways.slice(0, 1))
    .filter(({ isBeginning }) => isBeginning)
    .map((way) => way.stem);
  return (stem) => whole.has(stem) || begun.some((beginning) => stem.startsWith(beginning));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

interface Found {
  readonly place: Place;
  /** how sure it is that this word was meant */
  readonly weight: number;
  /** the same, by where it stands */
  readonly strength: number;
}

function bestEvidence({ ways }: Term, evidenceFor: EvidenceFor): Map<string, Found> {
  const best = new Map<string, Found>();
  for (const way of ways) {
    for (const [id, { place, share }] of evidenceFor(way)) {
      const strength = way.weight * (worth[place] + (place === 'text' ? textShare * share : 0));
      if (strength > (best.get(id)?.strength ?? 0))
        best.set(id, { place, weight: way.weight, strength });
    }
  }
  return best;
}
