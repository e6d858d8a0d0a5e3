import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { collectInlineHashes } from '../deploy/inline-hashes.ts';
import { foreignOrigins } from '../deploy/site.ts';
import { readProvider, providerFile } from '../src/provider.ts';
import { createSite, type Site } from './site.ts';

const sourceFolders = ['src', 'integrations', 'deploy', 'public'];
const sourceText = /\.(?:astro|css|html|js|json|md|mdx|mjs|svg|ts|tsx|txt|yaml)$/;

/** Reads `dist/` and the sources of the project in that folder. */
export async function loadSite(project: string): Promise<Site> {
  const provider = readProvider(readFileSync(join(project, providerFile), 'utf8'));
  const sources = sourceFolders.flatMap((folder) =>
    filesIn(join(project, folder))
      .filter((file) => sourceText.test(file))
      .map((file) => [posix(relative(project, file)), readFileSync(file, 'utf8')] as const),
  );
  const dist = join(project, 'dist');
  const policy = {
    base: provider.basispfad.wert,
    connectOrigins: foreignOrigins(provider),
    ...(await collectInlineHashes(dist)),
  };
  return createSite({ files: loadFiles(dist), provider, policy, sources: new Map(sources) });
}

function loadFiles(folder: string): Map<string, Buffer> {
  return new Map(
    filesIn(folder).map((file) => [posix(relative(folder, file)), readFileSync(file)] as const),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function posix(path: string): string {
  return path.replaceAll(sep, '/');
}
