import ts from 'typescript';
import { cssAddresses, type Reference, references } from './resources.ts';
import { fileAt, type Page, type Site } from './site.ts';

/** When an island with this directive is fetched without the reader's doing. */
const eager = new Set(['load', 'idle', 'visible', 'only']);

/**
 * The files of the site, other than the page itself, that a browser fetches before the reader does
 * anything: what the page names, and what that imports in turn. Sorted paths in `dist/`.
 */
export function loadedFiles(site: Site, page: Page): string[] {
  const loaded = new Set<string>();
  const visit = (address: string, from: URL) => {
    if (!URL.canParse(address, from)) return;
    const url = new URL(address, from);
    const file = fileAt(site, url);
    if (file === undefined || loaded.has(file) || file === page.file) return;
    loaded.add(file);
    const text = site.files.get(file)?.toString('utf8') ?? '';
    if (/\.m?js$/.test(file)) for (const next of staticImports(text)) visit(next, url);
    if (file.endsWith('.css')) for (const next of cssAddresses(text)) visit(next, url);
  };
  for (const address of [...startAddresses(page), ...iconAddresses(site, page)]) {
    visit(address, page.url);
  }
  return [...loaded].sort();
}

function startAddresses(page: Page): string[] {
  const { $ } = page;
  const inlineModules = $('script[type="module"]:not([src])')
    .toArray()
    .flatMap((script) => staticImports($(script).text()));
  const islands = $('astro-island')
    .toArray()
    .filter((island) => eager.has($(island).attr('client') ?? ''))
    .flatMap((island) =>
      ['component-url', 'renderer-url', 'before-hydration-url'].map((name) => $(island).attr(name)),
    )
    .filter((address) => address !== undefined);
  const named = references(page).filter(isFetchedAtOnce);
  return [...named.map(({ address }) => address), ...inlineModules, ...islands];
}

function isFetchedAtOnce({ tag, attribute, rel }: Reference): boolean {
  if (tag === 'link') return /\b(?:stylesheet|preload|modulepreload|manifest)\b/.test(rel);
  if (attribute === 'href') return tag === 'use' || tag === 'image';
  return tag !== 'astro-island' && attribute !== 'action';
}

/** Browsers take one of the icons, which one differs: the heaviest counts. */
function iconAddresses(site: Site, page: Page): string[] {
  const named = references(page).filter(({ rel }) => /\bicon\b/.test(rel));
  const addresses = named.map(({ address }) => address);
  if (addresses.length === 0) return [new URL('favicon.ico', site.root).href];
  const size = (address: string) => {
    const file = fileAt(site, new URL(address, page.url)) ?? '';
    return site.files.get(file)?.length ?? 0;
  };
  return addresses.sort((a, b) => size(b) - size(a)).slice(0, 1);
}

function staticImports(code: string): string[] {
  const { statements } = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}
