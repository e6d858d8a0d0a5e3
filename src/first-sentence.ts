const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });

/** The first sentence of a text, which answers; the whole text where it is one sentence. */
export function firstSentence(text: string): string {
  const [first] = sentences.segment(text);
  return (first?.segment ?? text).trim();
}
