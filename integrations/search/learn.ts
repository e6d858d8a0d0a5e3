/** A question, by the words it has, and the page that answers it. */
export interface Example {
  readonly words: readonly string[];
  readonly page: string;
  /** counts as so many questions */
  readonly weight: number;
}

/** What a word says for (or, below zero, against) each page that it says anything about. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How often all examples are gone through. */
const rounds = 30;
const firstStep = 0.5;
/** How strongly a weight is drawn to zero, for each unit of a step: what says little says nothing. */
const penalty = 0.003;

/**
 * Learns for which pages words speak: multinomial logistic regression, the sum of a question's words
 * divided by the square root of their number, by stochastic gradient descent with a truncated gradient
 * (Langford, Li, Zhang: Sparse Online Learning via Truncated Gradient, JMLR 10, 2009), which leaves
 * most weights at zero. The same examples give the same weights.
 */
export function learnWeights(examples: readonly Example[]): Weights {
  const words = [...new Set(examples.flatMap((example) => example.words))];
  const pages = [...new Set(examples.map(({ page }) => page))];
  const wordAt = new Map(words.map((word, place) => [word, place]));
  const pageAt = new Map(pages.map((page, place) => [page, place]));
  const rows = words.map(() => new Float64Array(pages.length));
  const facts = takingTurns(examples).map(({ words: said, page, weight }) => ({
    rows: said.flatMap((word) => rows[wordAt.get(word) ?? -1] ?? []),
    page: pageAt.get(page) ?? -1,
    weight,
  }));
  const chances = new Float64Array(pages.length);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep * (1 - round / rounds);
    for (const fact of facts) {
      guess(fact.rows, chances);
      correct(fact, chances, step);
    }
  }
  return new Map(
    words.map((word, place) => [
      word,
      new Map(
        [...(rows[place] ?? [])].flatMap((weight, page): [string, number][] =>
          weight === 0 ? [] : [[pages[page] ?? '', weight]],
        ),
      ),
    ]),
  );
}

type Row = Float64Array;

/** How probable each page is with these words (softmax). */
function guess(rows: readonly Row[], chances: Row): void {
  const scale = 1 / Math.sqrt(rows.length);
  chances.fill(0);
  for (const row of rows) {
    for (let page = 0; page < chances.length; page++) {
      chances[page] = (chances[page] ?? 0) + (row[page] ?? 0) * scale;
    }
  }
  const best = chances.reduce((one, other) => Math.max(one, other), -Infinity);
  let sum = 0;
  for (let page = 0; page < chances.length; page++) {
    sum += chances[page] = Math.exp((chances[page] ?? 0) - best);
  }
  for (let page = 0; page < chances.length; page++) chances[page] = (chances[page] ?? 0) / sum;
}

/** Moves the weights towards the page that was right. */
function correct(
  { rows, page: right, weight }: { rows: readonly Row[]; page: number; weight: number },
  chances: Row,
  step: number,
): void {
  const scale = (step * weight) / Math.sqrt(rows.length);
  const pull = step * penalty;
  for (let page = 0; page < chances.length; page++) {
    const move = ((chances[page] ?? 0) - (page === right ? 1 : 0)) * scale;
    for (const row of rows) {
      const moved = (row[page] ?? 0) - move;
      row[page] = moved > 0 ? Math.max(0, moved - pull) : Math.min(0, moved + pull);
    }
  }
}

/** One example of each page after another: what was learned last must not be all about one page. */
function takingTurns(examples: readonly Example[]): Example[] {
  const turns = new Map<string, number>();
  const turnOf = new Map<Example, number>();
  for (const example of examples) {
    const turn = turns.get(example.page) ?? 0;
    turns.set(example.page, turn + 1);
    turnOf.set(example, turn);
  }
  return examples.toSorted((one, other) => (turnOf.get(one) ?? 0) - (turnOf.get(other) ?? 0));
}
