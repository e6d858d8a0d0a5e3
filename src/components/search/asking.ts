import type { Answer } from '../../search/engine.ts';
import type { Hit } from '../../search/hit.ts';
import { mark } from '../../search/mark.ts';
import type { Search } from './open-search.ts';

/** What could not be loaded: the site's words, or the full text. */
export type Trouble = 'words' | 'texts';

/** How far a question has come. */
export interface Progress {
  readonly question: string;
  /** the words are taken as typed */
  readonly literally: boolean;
  /** the newest answer; of an earlier question as long as there is none for this one */
  readonly answer: Answer | undefined;
  /** the newest answer to which nothing will be added */
  readonly counted: Answer | undefined;
  readonly trouble: Trouble | undefined;
}

/** Keys that follow each other this quickly ask for the full text only once … */
const quickly = 60;
/** … or so, where it could not be loaded. */
const inTrouble = 600;
/** So long a whole answer waits for its texts, so that the reader sees one change instead of two. */
const patience = 150;

/**
 * Asks what the reader types: titles at once, then the full text. The newest question wins.
 * @param visible the hits of an answer that the reader will see, of which texts are needed
 * @param show is called with every step; texts that were known before stay until the new ones come
 */
export function createAsking(
  open: () => Promise<Search>,
  visible: (answer: Answer, counted: Answer | undefined) => readonly Hit[],
  show: (progress: Progress) => void,
) {
  const texts = new Map<string, Hit & { readonly of: Answer['understood'] }>();
  let progress: Progress = {
    question: '',
    literally: false,
    answer: undefined,
    counted: undefined,
    trouble: undefined,
  };
  let newest = 0;
  let lastAsked = 0;

  function tell(change: Partial<Progress>) {
    progress = { ...progress, ...change };
    show({ ...progress, answer: progress.answer && withTexts(progress.answer) });
  }

  function withTexts(answer: Answer): Answer {
    const { understood } = answer;
    const hits = answer.hits.map((hit): Hit => {
      const known = texts.get(hit.id);
      if (known?.of === understood) return known;
      if (!known?.text) return hit;
      const text = known.text.map((piece) => piece.text).join('');
      const sections = hit.sections.length > 0 ? hit.sections : known.sections;
      return { ...hit, sections, text: mark(text, understood) };
    });
    return { ...answer, hits };
  }

  /** Loads the texts of what will be seen; without them the titles are answer enough. */
  async function describe({ engine }: Search, answer: Answer) {
    const hits = [...visible(answer, answer)];
    try {
      const described = await engine.described({ ...answer, hits }, hits.length);
      for (const hit of described.hits) texts.set(hit.id, { ...hit, of: answer.understood });
    } catch {
      // The next question asks again.
    }
  }

  async function ask(question: string, literally = false) {
    const mine = ++newest;
    const isOld = () => mine !== newest;
    const isBroken = progress.trouble === 'texts';
    const wait = isBroken ? inTrouble : lastAsked + quickly - Date.now();
    lastAsked = Date.now();
    if (question.trim() === '') return tell({ question, answer: undefined, counted: undefined });
    tell({ question, literally });
    const search = await open().catch(() => undefined);
    if (isOld()) return;
    if (!search) return tell({ answer: undefined, counted: undefined, trouble: 'words' });
    const first = search.engine.atOnce(question, literally);
    const isShown = visible(first, progress.counted).length > 0;
    const trouble = progress.trouble === 'words' ? undefined : progress.trouble;
    if (isBroken) tell({ answer: first, counted: first });
    else if (isShown) tell({ answer: first, trouble });
    if (wait > 0) await pause(wait);
    if (isOld()) return;
    try {
      const whole = await search.engine.full(first);
      if (isOld()) return;
      const describing = describe(search, whole);
      if (isShown) await Promise.race([describing, pause(patience)]);
      if (isOld()) return;
      tell({ answer: whole, counted: whole, trouble: undefined });
      await describing;
      if (!isOld()) tell({});
    } catch {
      search.renew();
      if (!isOld()) tell({ answer: first, counted: first, trouble: 'texts' });
    }
  }

  return {
    ask,
    /** The reader sees other hits than before. */
    async look() {
      const { answer } = progress;
      tell({});
      if (!answer?.isComplete) return;
      await describe(await open(), answer);
      tell({});
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
