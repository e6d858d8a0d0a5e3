import { levelOf, type RelevanceFile, tellingStems } from '../../src/search/relevance.ts';
import { bareId } from '../../src/search/short-id.ts';
import { understand } from '../../src/search/understand.ts';
import { isNoun, slugWords, stemOf, type Vocabulary } from '../../src/search/vocabulary.ts';
import { plainWords } from '../../src/search/words.ts';
import { type Example, learnWeights, type Weights } from './learn.ts';
import type { SearchLists } from './lists.ts';

/** A title says what its page is about as surely as so many questions do. */
const titleWeight = 3;
const addressWeight = 2;
/** A word in fewer examples is chance, and so is a small number. */
const fewestExamples = 2;
/** What speaks less for or against a page is left out. */
const leastWeight = 0.5;
/** For weights from -4 to 8. */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXY'];

/**
 * Learns from titles, and from the questions that readers ask in other words, what they mean.
 * @param ids Pagefind's names for the records, by address
 */
export function relevanceFile(
  vocabulary: Vocabulary,
  ids: ReadonlyMap<string, string>,
  { wordings }: SearchLists,
): RelevanceFile {
  // Their spelling is right; only words with hyphens may have to be taken apart.
  const isRight = (word: string) => !word.includes('-');
  const example = (text: string, page: string, weight: number): Example => ({
    words: tellingStems(understand(`${text} `, vocabulary, isRight)),
    page,
    weight,
  });
  const listed = new Map(vocabulary.entries.map(({ address, id }) => [address, id]));
  const titles = vocabulary.entries.flatMap(({ title, address, id }) => [
    example(title, id, titleWeight),
    example(slugWords(address), id, addressWeight),
  ]);
  const questions = Object.entries(wordings).flatMap(([address, said]) => {
    const id = ids.get(address);
    if (id === undefined) return [];
    return said.map((question) => example(question, listed.get(address) ?? bareId(id), 1));
  });
  const texts = [
    ...vocabulary.entries.map(({ title, address }) => `${title} ${slugWords(address)}`),
    ...Object.values(wordings).flat(),
  ];
  const spelling = spellings(vocabulary, texts);
  return written(learnWeights(withoutChance([...titles, ...questions])), spelling);
}

/**
 * For each stem one spelling: nouns before other words, since a misspelled word is looked for among
 * nouns; then the site's own, then what readers write most often.
 */
function spellings({ byStem }: Vocabulary, texts: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(plainWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts].sort(([, one], [, other]) => one - other).map(([word]) => word);
  const [nouns, others] = [often.filter(isNoun), often.filter((word) => !isNoun(word))];
  const own = [...byStem.values()].map(({ text }) => text);
  const rising = [
    ...others,
    ...own.filter((word) => !isNoun(word)),
    ...nouns,
    ...own.filter(isNoun),
  ];
  return new Map(rising.map((word) => [stemOf(word), word]));
}

/** The examples without words that are {@link fewestExamples chance}. */
function withoutChance(all: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const word of all.flatMap(({ words }) => words)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return all
    .map((example) => ({
      ...example,
      words: example.words.filter(
        (word) => (counts.get(word) ?? 0) >= fewestExamples && !/^\d{1,3}$/.test(word),
      ),
    }))
    .filter(({ words }) => words.length > 0);
}

/** What is worth telling, in the form of the file. */
function written(weights: Weights, spelling: ReadonlyMap<string, string>): RelevanceFile {
  const told = new Map(
    [...weights]
      .map(([word, pages]) => {
        const all = [...pages].map(([page, weight]) => [page, letterFor(weight)] as const);
        return [word, new Map(all.filter(([, letter]) => letter !== ''))] as const;
      })
      .filter(([, pages]) => pages.size > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  const pages = [...new Set([...told.values()].flatMap((of) => [...of.keys()]))].sort();
  const rows = pages.map((page) => {
    let last = 0;
    return [...told.values()]
      .flatMap((of, place) => {
        const letter = of.get(page);
        if (letter === undefined) return [];
        const step = place - last;
        last = place;
        return [step.toString(36) + letter];
      })
      .join('');
  });
  const texts = [...told.keys()].map((key) => spelling.get(key) ?? key);
  return { words: texts.join(' '), pages: pages.join(' '), weights: rows.join('|') };
}

/** The letter of the nearest weight that there is one for; none for what rounds to nothing. */
function letterFor(weight: number): string {
  if (Math.abs(weight) < leastWeight) return '';
  const nearest = letters.toSorted(
    (one, other) => Math.abs(levelOf(one) - weight) - Math.abs(levelOf(other) - weight),
  );
  return nearest.find((letter) => levelOf(letter) !== 0) ?? '';
}
