/** The content in the order in which the site shows it. */
import { type CollectionEntry, getCollection } from 'astro:content';

/** The nine steps; the number in the file name orders them. */
export async function steps(): Promise<CollectionEntry<'anleitung'>[]> {
  const all = await getCollection('anleitung');
  return all.sort((a, b) => (a.filePath ?? '').localeCompare(b.filePath ?? ''));
}

/** The groups of questions, each with its questions by title. */
export async function groups() {
  const [gruppen, fragen] = await Promise.all([getCollection('gruppen'), getCollection('faq')]);
  const known = new Set<string>(gruppen.map(({ id }) => id));
  const lost = fragen.find(({ data }) => !known.has(data.gruppe.id));
  if (lost) {
    throw new Error(
      `${lost.filePath}: gruppe: „${lost.data.gruppe.id}“ gibt es nicht. Möglich sind: ${[...known].join(', ')}.`,
    );
  }
  return gruppen
    .sort((a, b) => a.data.nr - b.data.nr)
    .map((gruppe) => ({
      id: gruppe.id,
      ...gruppe.data,
      fragen: fragen
        .filter(({ data }) => data.gruppe.id === gruppe.id)
        .sort((a, b) => a.data.titel.localeCompare(b.data.titel, 'de')),
    }));
}

/** The terms of the glossary, by the German alphabet. */
export async function terms(): Promise<CollectionEntry<'glossar'>[]> {
  const all = await getCollection('glossar');
  return all.sort((a, b) => a.data.titel.localeCompare(b.data.titel, 'de'));
}

/** The ticket texts in the order of the way. */
export async function tickets(): Promise<CollectionEntry<'tickets'>[]> {
  const all = await getCollection('tickets');
  return all.sort((a, b) => a.data.nr - b.data.nr);
}
