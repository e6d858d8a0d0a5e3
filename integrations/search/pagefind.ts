import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';

/**
 * What the search asks for in the browser. Everything else that Pagefind builds is its own
 * interface, and the word stemming of languages that the site doesn't have.
 */
const neededFile =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.de\.pagefind|.*\.pf_(meta|index|fragment|filter))$/;

/**
 * Builds the German search index of the finished pages into `pagefind/` of the output folder.
 * A failure ends the build.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { pages, files } = await buildSearchIndex(site);
        await writeFiles(join(site, 'pagefind'), files);
        logger.info(`${pages} Seiten im Suchindex`);
      },
    },
  };
}

/**
 * The search index of the HTML files below a folder.
 * @throws an Error that says what Pagefind reported, or that no page was found
 */
export async function buildSearchIndex(site: string) {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'de' });
    if (!index) throw failure(errors);
    const indexed = await index.addDirectory({ path: site });
    if (indexed.errors.length > 0) throw failure(indexed.errors);
    if (indexed.page_count === 0) throw failure([`Keine Seite in ${site} gefunden.`]);
    const built = await index.getFiles();
    if (built.errors.length > 0) throw failure(built.errors);
    return {
      pages: indexed.page_count,
      files: built.files.filter((file) => neededFile.test(file.path)),
    };
  } finally {
    // Its process would keep the build from ending.
    await close();
  }
}

function failure(errors: readonly string[]): Error {
  return new Error(`Der Suchindex wurde nicht gebaut: ${errors.join(' ')}`);
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const file of files) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }
}
