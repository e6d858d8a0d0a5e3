import type { Hit } from './hit.ts';
import { mark } from './mark.ts';
import { createPagefindIndex, type Pagefind, type PageText } from './pagefind-index.ts';
import { type EvidenceFor, rank, type Ranked } from './rank.ts';
import { evidenceOfTitles } from './titles.ts';
import { type Understood, understand } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a question led to. */
export interface Answer {
  readonly question: string;
  readonly understood: Understood;
  /** best first, each page once; at most {@link mostHits} */
  readonly hits: readonly Hit[];
  /** the full text was searched too; before, only titles and search words were */
  readonly isComplete: boolean;
}

export interface Engine {
  /** Starts loading Pagefind. */
  start(): void;
  /**
   * What the list of titles knows at once: hits only where they answer the whole question, so that
   * the full text adds to them and moves nothing.
   * @param literally takes the words as typed, without correcting them
   */
  atOnce(question: string, literally: boolean): Answer;
  /**
   * The whole answer; hits that were shown before stay at the top.
   * @throws what loading Pagefind or its index throws; it may be asked again
   */
  full(before: Answer): Promise<Answer>;
  /** The same answer with the first so many hits saying what is on them. */
  described(answer: Answer, count: number): Promise<Answer>;
}

/** How many hits are looked at; more nobody reads. */
export const mostHits = 30;
const sectionsShown = 3;

/** An engine over the site's words and Pagefind's index below `base`. */
export function createEngine(
  base: string,
  vocabulary: Vocabulary,
  load: () => Promise<Pagefind>,
): Engine {
  const listed = new Set([vocabulary.foreign, ...vocabulary.entries.map(({ id }) => id)]);
  const index = createPagefindIndex(base, listed, load);
  const titles = evidenceOfTitles(vocabulary);

  return {
    start: () => void index.start().catch(() => undefined),

    atOnce(question, literally) {
      const understood = understand(question, vocabulary, () => literally);
      const covering = rank(understood, vocabulary, titles).filter(({ isCovered }) => isCovered);
      const hits = covering.slice(0, mostHits).flatMap((ranked) => known(ranked) ?? []);
      return { question, understood, hits: oncePerPage(hits), isComplete: false };
    },

    async full(before) {
      const { question } = before;
      // A word may only look misspelled or composed because the short list doesn't have it.
      const { corrections, guessed } = before.understood;
      const real = await index.realWords([...corrections.keys()]);
      const foreign = await index.realWords([...guessed], vocabulary.foreign);
      const isOther = real.size + foreign.size > 0;
      const understood = isOther
        ? understand(
            question,
            vocabulary,
            (word) => real.has(word),
            (word) => foreign.has(word),
          )
        : before.understood;
      const ranked = rank(
        understood,
        vocabulary,
        both(titles, await index.evidence(understood), (id) => listed.has(id)),
      );
      const shown = new Map((isOther ? [] : before.hits).map(({ id }, place) => [id, place]));
      const place = ({ id }: Ranked) => shown.get(id) ?? mostHits;
      const hits = await Promise.all(
        ranked
          .toSorted((one, other) => place(one) - place(other))
          .slice(0, mostHits)
          .map((each) => known(each) ?? unknown(each, understood)),
      );
      return { question, understood, hits: oncePerPage(hits.flat()), isComplete: true };
    },

    async described(answer, count) {
      const hits = await Promise.all(
        answer.hits.map((hit, place) => (place < count ? described(hit, answer) : hit)),
      );
      return { ...answer, hits };
    },
  };

  function known({ id, entry, isInText }: Ranked): Hit | undefined {
    if (entry === undefined) return undefined;
    const { title, kind } = entry;
    const address = base + entry.address.slice(1);
    return { id, address, title, kind, text: undefined, sections: [], isInText };
  }

  async function unknown({ id, isInText }: Ranked, understood: Understood): Promise<Hit[]> {
    const page = await index.text(id, waysOf(understood));
    if (!page) return [];
    const { address, title, kind } = page;
    return [{ id, address, title, kind, text: undefined, sections: [], isInText }];
  }

  async function described(hit: Hit, { understood }: Answer): Promise<Hit> {
    if (hit.text !== undefined) return hit;
    const page = await index.text(hit.id, waysOf(understood));
    if (!page) return { ...hit, text: [] };
    return { ...hit, text: textFor(hit, page, understood), sections: sectionsFor(hit, page) };
  }
}

/**
 * What the list of titles knows, and beyond it Pagefind. Where Pagefind says „title“ of a page whose
 * title is known to have no such word, it has only found something alike.
 */
function both(
  first: EvidenceFor,
  second: EvidenceFor,
  isListed: (id: string) => boolean,
): EvidenceFor {
  return (way) =>
    new Map([
      ...[...second(way)].map(([id, evidence]) => {
        const isOverdone = isListed(id) && evidence.place === 'title';
        return [id, isOverdone ? ({ ...evidence, place: 'related' } as const) : evidence] as const;
      }),
      ...first(way),
    ]);
}

/** Rare words first: what they stand in says most. */
function waysOf({ terms }: Understood) {
  return terms.toSorted((one, other) => other.rarity - one.rarity).flatMap(({ ways }) => ways);
}

/** The answer, or where a word is in the text only, the place around it. */
function textFor({ isInText }: Hit, { answer, excerpt }: PageText, understood: Understood) {
  return isInText || answer === '' ? excerpt : mark(answer, understood);
}

function sectionsFor(hit: Hit, page: PageText) {
  const listed = hit.sections.map(({ address }) => address);
  return [
    ...hit.sections,
    ...page.sections.filter(({ address }) => !listed.includes(address)),
  ].slice(0, sectionsShown);
}

/** Later hits on a page that is already listed become its sections. */
function oncePerPage(hits: readonly Hit[]): Hit[] {
  const pages = new Map<string, Hit>();
  for (const hit of hits) {
    const page = hit.address.replace(/#.*/, '');
    const first = pages.get(page);
    if (!first) pages.set(page, hit);
    else if (first.sections.length < sectionsShown) {
      pages.set(page, { ...first, sections: [...first.sections, hit] });
    }
  }
  return [...pages.values()];
}
