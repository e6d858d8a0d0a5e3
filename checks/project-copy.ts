import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { providerFile } from '../src/provider.ts';

const needed = [
  'src',
  'public',
  'integrations',
  'deploy',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** A copy of the project in a temporary folder, to be built with other settings. */
export interface ProjectCopy extends AsyncDisposable {
  readonly folder: string;
  /** Puts other values into the provider's settings. */
  change(settings: readonly (readonly [path: readonly string[], value: string])[]): Promise<void>;
  /** Builds the copy; what the build said is kept, not shown. */
  build(): Promise<{ readonly ok: boolean; readonly output: string }>;
}

/** Copies the project that stands in the working directory; disposing deletes the copy. */
export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'hilfe-'));
  for (const name of needed) await cp(name, join(folder, name), { recursive: true });
  await linkModules(folder);
  return {
    folder,
    change: (settings) => changeSettings(join(folder, providerFile), settings),
    build: () => build(folder),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function linkModules(folder: string): Promise<void> {
  const target = join(folder, 'node_modules');
  await mkdir(target);
  for (const name of await readdir('node_modules')) {
    const source = resolve('node_modules', name);
    // Astro's cache comes along as a copy: a change of settings has to get past it, and the
    // project's own must not learn the changed ones.
    if (name === '.astro') await cp(source, join(target, name), { recursive: true });
    else if (name !== '.vite') await symlink(source, join(target, name), 'junction');
  }
}

async function changeSettings(
  file: string,
  settings: Parameters<ProjectCopy['change']>[0],
): Promise<void> {
  const document: Document = parseDocument(await readFile(file, 'utf8'));
  for (const [path, value] of settings) document.setIn(path, value);
  await writeFile(file, document.toString());
}

async function build(folder: string) {
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const [code] = await once(child, 'close');
  return { ok: code === 0, output };
}
