import type { Term, Way } from './term.ts';
import type { Understood } from './understand.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** How much a word tells by where it was found on a page. */
const worth = {
  title: 1,
  searchWords: 0.98,
  answer: 0.6,
  /** in what readers ask for when they mean the page */
  wording: 0.4,
  related: 0.3,
  text: 0.25,
};
export type Place = keyof typeof worth;

/** The pages that have a way of a term, by id, with the place; a page may come several times. */
export type EvidenceFor = (way: Way) => Iterable<readonly [string, Place]>;

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

/**
 * A page is no hit that has less of the question than this, by how much its places tell. More is
 * asked where the question has words that the site doesn't know: it may have no answer at all; in a
 * sentence a little less.
 */
const floors = { known: 0.12, unknown: 0.5, sentence: 0.3 };
/** So many words make a sentence rather than a list of search words. */
const sentence = 6;
/** Beyond this distance from the best, a page is noise. */
const leastOfBest = 0.25;
/** What was learned from questions speaks for a page by its relevance times this. */
const learned = 0.25;
/** So much speaks for a page by itself, even where it has only one word of several. */
const surelyRelevant = 3;
/** A page that has all that was asked for is worth so much more. */
const whole = 0.3;
/** … and so much more where it stands word for word. */
const quoted = 1;

/**
 * Pages that answer, best first: by how many of the question's words they have, how rare these are
 * and where they stand, and by what was learned of such questions; on equal terms by kind.
 * @param relevance what was learned, by the id of the page; above zero it speaks for the page
 * @param verbatim ids of pages where the question stands word for word
 */
export function rank(
  { terms, stems }: Understood,
  vocabulary: Vocabulary,
  evidenceFor: EvidenceFor,
  relevance: ReadonlyMap<string, number> = new Map(),
  verbatim: ReadonlySet<string> = new Set(),
): Ranked[] {
  if (terms.length === 0) return [];
  const found = terms.map((term) => bestEvidence(term, evidenceFor));
  const strange = terms.map(({ ways }) => ways.every((way) => way.isUnlisted));
  const unknown = terms.filter((_, index) => strange[index] && found[index]?.size === 0);
  // In a sentence, what the site doesn't know is rather how people talk than another topic.
  const isSentence = stems.length >= sentence;
  const weightOf = (some: readonly Term[]) => some.reduce((sum, { rarity }) => sum + rarity, 0);
  const asked = weightOf(terms) - (isSentence ? weightOf(unknown) : 0);
  const floor = floors[unknown.length === 0 ? 'known' : isSentence ? 'sentence' : 'unknown'];
  // Where the question names what the site says nothing about, only a page fits that answers with
  // that very word.
  const { foreign } = vocabulary;
  const needed = found.filter((pages, index) => strange[index] && pages.has(foreign));
  const ids = new Set([...verbatim, ...found.flatMap((pages) => [...pages.keys()])]);
  const byId = new Map(vocabulary.entries.map((entry) => [entry.id, entry]));
  const isAsked = askedWords(terms, stems);
  const ranked = [...ids].flatMap((id): Ranked[] => {
    const here = found.map((pages) => pages.get(id));
    const places = here.flatMap((word) => word?.place ?? []);
    const strength =
      terms.reduce((sum, { rarity }, index) => sum + rarity * (here[index]?.strength ?? 0), 0) /
      (asked || 1);
    const relevant = Math.max(0, relevance.get(id) ?? 0);
    // One word of several that readers might say is not yet what the page is about.
    const isChance = relevant < surelyRelevant && terms.length > 1 && places.join() === 'wording';
    const isElsewhere =
      id === foreign ||
      needed.some((pages) => worth[pages.get(id)?.place ?? 'text'] < worth.answer);
    const isQuoted = verbatim.has(id);
    if (isElsewhere || ((strength < floor || isChance) && !isQuoted)) return [];
    const entry = byId.get(id);
    const titled =
      weightOf(terms.filter((_, index) => here[index]?.place === 'title')) / weightOf(terms);
    return [
      {
        id,
        entry,
        score:
          strength +
          learned * relevant +
          (here.every((word) => word) ? whole : 0) +
          (isQuoted ? quoted : 0) +
          (entry ? closeness(entry, titled, isAsked, vocabulary) : 0),
        isCovered: here.every((word) => word?.place === 'title' || word?.place === 'searchWords'),
        isInText: places.includes('text'),
      },
    ];
  });
  ranked.sort((one, other) => other.score - one.score);
  const least = (ranked[0]?.score ?? 0) * leastOfBest;
  return ranked.filter(({ score }) => score >= least);
}

/**
 * How much the title and the question are one, and the kind of page, for the order among equals.
 * @param titled how much of the question is in the title, from 0 to 1
 */
function closeness(
  { titleWords, kind }: Entry,
  titled: number,
  isAsked: (stem: string) => boolean,
  { kinds }: Vocabulary,
): number {
  const share = titleWords.filter(isAsked).length / (titleWords.length || 1);
  return share * (0.8 * titled + 0.2) - 0.001 * kinds.indexOf(kind);
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

interface Found {
  readonly place: Place;
  /** how sure it is that this word was meant, and how much its place tells */
  readonly strength: number;
}

function bestEvidence({ ways }: Term, evidenceFor: EvidenceFor): Map<string, Found> {
  const best = new Map<string, Found>();
  for (const way of ways) {
    for (const [id, place] of evidenceFor(way)) {
      const strength = way.weight * worth[place];
      if (strength > (best.get(id)?.strength ?? 0)) best.set(id, { place, strength });
    }
  }
  return best;
}
