import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The Node that all scripts run on, whatever npm was started with. */
export const pinnedNode = fileURLToPath(
  new URL(
    process.platform === 'win32'
      ? '../node_modules/node/bin/node.exe'
      : '../node_modules/.bin/node',
    import.meta.url,
  ),
);

/**
 * Installs what `package-lock.json` says, if that isn't there yet. Says so in one line; npm's own
 * words show only if it fails.
 * @param {AbortSignal} [stop]
 * @throws an Error with npm's output, or the signal's AbortError
 */
export async function ensureInstalled(stop) {
  const [locked, installed] = await Promise.all([
    readPackages('package-lock.json'),
    // npm's own record, written when an installation is complete, by whomever.
    readPackages('node_modules/.package-lock.json'),
  ]);
  if (locked && installed && isInstalled(locked, installed)) return;
  console.log('Die Abhängigkeiten werden installiert …');
  await installPackages(stop);
}

/**
 * Whether `node_modules` has the packages of the lock file; both by their folder. Optional ones
 * may be missing: they are for other systems.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @param {Record<string, LockedPackage>} locked
 * @param {Record<string, LockedPackage>} installed
 */
export function isInstalled(locked, installed) {
  return (
    Object.entries(locked)
      // The project itself, which npm doesn't install.
      .filter(([folder]) => folder !== '')
      .every(([folder, { version, integrity, optional }]) => {
        const found = installed[folder];
        if (!found) return optional === true;
        return found.version === version && found.integrity === integrity;
      })
  );
}

/** @param {string} file below the project's folder */
async function readPackages(file) {
  try {
    return JSON.parse(await readFile(new URL(`../${file}`, import.meta.url), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @param {AbortSignal} [stop] */
async function installPackages(stop) {
  // Not `npm ci`: it refuses a lock file that lacks a package for another system, and npm writes
  // such a one where the registry has none. All packages are development dependencies, which npm
  // leaves out under NODE_ENV=production.
  const npm = spawn('npm', ['install', '--no-save', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a batch file.
    shell: process.platform === 'win32',
    signal: stop,
  });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const [code] = await once(npm, 'close');
  if (code !== 0) {
    throw new Error(
      `${output}\nDie Abhängigkeiten ließen sich nicht installieren; warum, steht darüber.`,
    );
  }
}
