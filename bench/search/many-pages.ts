import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const syllables =
  'an bau da der ein fach fel ga ge hal in kan kel land lauf leit ma mel na or pa rei sa schlag se stell ta tor um ver wal wech zei zug'.split(
    ' ',
  );

/** The same numbers at each run, from 0 to 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented words, used as real ones are: a few often, most of them seldom (Zipf). */
function wordSource(next: () => number, size: number) {
  const words = Array.from({ length: size }, () =>
    Array.from(
      { length: 2 + Math.floor(next() * 3) },
      () => syllables[Math.floor(next() * syllables.length)],
    ).join(''),
  );
  return () => {
    const word = words[Math.floor(size ** next()) - 1] ?? 'wort';
    return next() < 0.4 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  };
}

/**
 * Copies a built site and adds invented pages up to so many; their words grow in number with the
 * square root of the text, as in real texts (Heaps).
 */
export async function growSite(site: string, target: string, pages: number): Promise<void> {
  await cp(site, target, { recursive: true });
  const next = randomNumbers(2026);
  const word = wordSource(next, Math.round(40 * Math.sqrt(pages * 120)));
  const phrase = (length: number) => Array.from({ length }, word).join(' ');
  for (let page = 0; page < pages; page++) {
    const folder = join(target, 'faq', `erfunden-${page.toString()}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), pageOf(phrase));
  }
}

function pageOf(phrase: (length: number) => string): string {
  return `<!doctype html><html lang="de"><body><main data-pagefind-body>
<span data-pagefind-meta="art:FAQ"></span><span data-pagefind-meta="stichworte:${phrase(6)}"></span>
<h1>Wie ${phrase(4)}?</h1><p class="lead">${phrase(14)}.</p>
<h2 id="a">${phrase(3)}</h2><p>${phrase(50)}.</p><p>${phrase(50)}.</p></main></body></html>`;
}
