import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { StartError } from './start-error.ts';

const astro = fileURLToPath(import.meta.resolve('astro/package.json')).replace(
  'package.json',
  'bin/astro.mjs',
);

/**
 * Builds the site, quietly.
 * @throws StartError with everything that the build said, or the signal's AbortError
 */
export async function buildSite(stop: AbortSignal): Promise<void> {
  const build = spawn(process.execPath, [astro, 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: stop,
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  build.on('error', reject);
  build.on('close', resolve);
  if ((await promise) !== 0) {
    throw new StartError(`${output}\nDie Seiten ließen sich nicht bauen; warum, steht darüber.`);
  }
}
