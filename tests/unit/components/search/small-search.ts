import type { Answer, Engine } from '../../../../src/search/engine.ts';
import type { Hit } from '../../../../src/search/hit.ts';
import { understand } from '../../../../src/search/understand.ts';
import { tinyVocabulary } from '../../search/tiny-vocabulary.ts';

/** A site of three pages and a term. */
export const vocabulary = tinyVocabulary({
  words: { 2: 'Gewerbeschein Guthaben' },
  entries: [
    { id: 'abr', title: 'Abrechnung', kind: 'Anleitung', address: '/anleitung/abrechnung/' },
    { id: 'auf', title: 'Wie lade ich Guthaben auf?', address: '/faq/guthaben-aufladen/' },
    { id: 'ohn', title: 'Geht es ohne Gewerbeschein?', address: '/faq/ohne-gewerbeschein/' },
    { id: 'gut', title: 'Guthaben', kind: 'Glossar', address: '/glossar/#guthaben' },
  ],
});

export function hit(id: string, kind = 'FAQ', more: Partial<Hit> = {}): Hit {
  return {
    id,
    address: `/${id}/`,
    title: `Seite ${id}`,
    kind,
    text: undefined,
    sections: [],
    isInText: false,
    ...more,
  };
}

export function answer(question: string, hits: readonly Hit[], isComplete = true): Answer {
  return {
    question,
    literally: false,
    understood: understand(question, vocabulary),
    hits,
    isComplete,
  };
}

/** An engine that finds what it is told to, when it is told to. */
export function engineOf(parts: Partial<Engine>): Engine {
  return {
    start: () => undefined,
    atOnce: (question) => answer(question, [], false),
    full: (before) => Promise.resolve({ ...before, isComplete: true }),
    described: (each) => Promise.resolve(each),
    ...parts,
  };
}
