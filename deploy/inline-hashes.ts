import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';

/** CSP hash sources (`'sha256-…'`, quotes included), each once, in ascending order. */
export interface InlineHashes {
  scriptHashes: string[];
  styleHashes: string[];
}

/** Other types are data, which browsers don't run and no policy concerns. */
const executableTypes: ReadonlySet<string> = new Set([
  '',
  'application/javascript',
  'importmap',
  'module',
  'speculationrules',
  'text/javascript',
]);

/** The hashes of every inline script and style in the HTML files below a folder. */
export async function collectInlineHashes(folder: string): Promise<InlineHashes> {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for await (const path of glob('**/*.html', { cwd: folder })) {
    // Without scripting, a parser reads what is inside <noscript> as elements too.
    const page = load(await readFile(join(folder, path), 'utf8'), { scriptingEnabled: false });
    page('script:not([src])').each((_, script) => {
      const type = script.attribs.type ?? '';
      if (executableTypes.has(type.toLowerCase())) scripts.add(hash(page(script).text()));
    });
    page('style').each((_, style) => void styles.add(hash(page(style).text())));
  }
  return { scriptHashes: [...scripts].sort(), styleHashes: [...styles].sort() };
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
