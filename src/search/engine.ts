import type { Hit } from './hit.ts';
import { mark } from './mark.ts';
import { createPagefindIndex, type Pagefind, type PageText, phrases } from './pagefind-index.ts';
import { rank, type Ranked } from './rank.ts';
import type { Relevance } from './relevance.ts';
import { evidenceOfTitles } from './titles.ts';
import { type Understood, understand } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a question led to. */
export interface Answer {
  readonly question: string;
  /** the words are taken as typed */
  readonly literally: boolean;
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
const none: ReadonlySet<string> = new Set();

/**
 * An engine over the site's words and Pagefind's index below `base`.
 * @param loadRelevance is called again where it failed
 */
export function createEngine(
  base: string,
  vocabulary: Vocabulary,
  loadPagefind: () => Promise<Pagefind>,
  loadRelevance: () => Promise<Relevance>,
): Engine {
  const listed = new Set([vocabulary.foreign, ...vocabulary.entries.map(({ id }) => id)]);
  const index = createPagefindIndex(base, listed, loadPagefind);
  const titles = evidenceOfTitles(vocabulary);
  let relevance: Relevance | undefined;
  let lexicon = vocabulary;

  return {
    start() {
      Promise.all([index.start(), learn()]).catch(() => undefined);
    },

    atOnce(question, literally) {
      const understood = read(question, literally);
      const covering = rank(understood, vocabulary, titles, relevance?.ofPages(understood)).filter(
        ({ isCovered }) => isCovered,
      );
      const hits = covering.slice(0, mostHits).flatMap((ranked) => known(ranked) ?? []);
      return { question, literally, understood, hits: oncePerPage(hits), isComplete: false };
    },

    async full(before) {
      const { question, literally } = before;
      const { ofPages, wordings } = await learn();
      const first = read(question, literally);
      // A word may only look misspelled or composed because the short list doesn't have it.
      const real = await index.realWords([...first.guessed]);
      const foreign = await index.realWords([...first.guessed], vocabulary.foreign);
      const isOther = real.size + foreign.size > 0;
      const understood = isOther ? read(question, literally, real, foreign) : first;
      const [texts, verbatim] = await Promise.all([
        index.evidence(understood),
        index.verbatim(question),
      ]);
      const ranked = rank(
        understood,
        vocabulary,
        (way) => [...titles(way), ...wordings(way), ...texts(way)],
        ofPages(understood),
        verbatim,
      );
      const shown = new Map((isOther ? [] : before.hits).map(({ id }, place) => [id, place]));
      const place = ({ id }: Ranked) => shown.get(id) ?? mostHits;
      const words = sought({ question, understood });
      const hits = await Promise.all(
        ranked
          .toSorted((one, other) => place(one) - place(other))
          .slice(0, mostHits)
          .map((each) => known(each) ?? unknown(each, words)),
      );
      return { ...before, understood, hits: oncePerPage(hits.flat()), isComplete: true };
    },

    async described(answer, count) {
      const hits = await Promise.all(
        answer.hits.map((hit, place) => (place < count ? described(hit, answer) : hit)),
      );
      return { ...answer, hits };
    },
  };

  function read(question: string, literally: boolean, real = none, foreign = none): Understood {
    return understand(
      question,
      lexicon,
      // What readers write with a hyphen is right, but its parts tell more.
      (word) =>
        literally || real.has(word) || (!word.includes('-') && relevance?.isSaid(word) === true),
      (word) => foreign.has(word),
    );
  }

  async function learn(): Promise<Relevance> {
    relevance ??= await loadRelevance();
    lexicon = { ...vocabulary, said: relevance.words };
    return relevance;
  }

  function known(ranked: Ranked): Hit | undefined {
    const { entry } = ranked;
    return entry && hitOf(ranked, { ...entry, address: base + entry.address.slice(1) });
  }

  async function unknown(ranked: Ranked, words: readonly string[]): Promise<Hit[]> {
    const page = await index.text(ranked.id, words);
    return page ? [hitOf(ranked, page)] : [];
  }

  async function described(hit: Hit, answer: Answer): Promise<Hit> {
    if (hit.text !== undefined) return hit;
    // A page that readers only mean by these words is found by its title.
    const page = await index.text(hit.id, [...sought(answer), hit.title]);
    if (!page) return { ...hit, text: [] };
    return { ...hit, text: textFor(hit, page, answer), sections: sectionsFor(hit, page) };
  }
}

function hitOf(
  { id, isInText }: Ranked,
  { address, title, kind }: Pick<Hit, 'address' | 'title' | 'kind'>,
): Hit {
  return { id, address, title, kind, text: undefined, sections: [], isInText };
}

/** All of the question, then rare words first: what they stand in says most. */
function sought({ question, understood }: Pick<Answer, 'question' | 'understood'>): string[] {
  const terms = understood.terms.toSorted((one, other) => other.rarity - one.rarity);
  return [...phrases(question), ...terms.flatMap(({ ways }) => ways.map(({ text }) => text))];
}

/** The answer, or where a word is in the text only, the place around it. */
function textFor({ isInText }: Hit, page: PageText, { understood }: Answer) {
  return mark(isInText || page.answer === '' ? page.excerpt : page.answer, understood);
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
