import { knownWord } from './known-word.ts';
import { sure, type Term, termFor, wayTo } from './term.ts';
import { stemOf, type Vocabulary } from './vocabulary.ts';

/** How many words a phrase may have that readers say instead, the longest first. */
const phraseLengths = [4, 3, 2, 1];

/**
 * Takes what readers say for what the site says, longer phrases first: „Domain bei anderem Anbieter“
 * → „externe Domain“.
 * @param readOther reads a word that stands for itself
 */
export function replaceSynonyms(
  typed: readonly string[],
  vocabulary: Vocabulary,
  readOther: (word: string, isLast: boolean) => Term[],
): Term[] {
  const terms: Term[] = [];
  for (let index = 0; index < typed.length;) {
    const phrases = phraseLengths.map((length) => typed.slice(index, index + length));
    const said = phrases.find((phrase) => targetsOf(phrase, vocabulary) !== undefined);
    const other = () => readOther(typed[index] ?? '', index === typed.length - 1);
    terms.push(...(said ? meant(said, vocabulary) : other()));
    index += said?.length ?? 1;
  }
  return terms;
}

function targetsOf(phrase: readonly string[], { synonyms }: Vocabulary) {
  return synonyms.get(stemOf(phrase.join('')));
}

function meant(said: readonly string[], vocabulary: Vocabulary): Term[] {
  const [word = ''] = said;
  const targets = targetsOf(said, vocabulary) ?? [];
  const ways = targets.map((target) => wayTo(target, vocabulary, sure.synonym));
  return said.length === 1 && knownWord(word, vocabulary)
    ? [termFor(word, [wayTo(word, vocabulary), ...ways], vocabulary)]
    : ways.map((way) => termFor(said.join(' '), [way], vocabulary));
}
