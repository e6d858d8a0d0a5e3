import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './install.mjs';

const windows = process.platform === 'win32';
const patience = 10_000;

/**
 * Runs a command to its end, in the open.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {AbortSignal} stop ends the command and all that it started
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ succeeded: boolean, output: string }>} what it wrote to its standard output
 */
export async function runCommand(command, args, stop, env = colourful()) {
  stop.throwIfAborted();
  const child = spawn(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    // Its own process group, so that what it starts can be ended with it.
    detached: !windows,
    // On Windows npm is a batch file.
    shell: windows,
  });
  const end = () => endGroup(child, 'SIGINT');
  stop.addEventListener('abort', end);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  try {
    const [code] = await once(child, 'close');
    return { succeeded: code === 0, output };
  } catch (error) {
    console.error(`${command}: ${error instanceof Error ? error.message : error}`);
    return { succeeded: false, output };
  } finally {
    stop.removeEventListener('abort', end);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill();
    else process.kill(-child.pid, signal);
  } catch {
    // The group has ended by itself.
    return;
  }
  if (signal !== 'SIGKILL') setTimeout(() => endGroup(child, 'SIGKILL'), patience).unref();
}

/** What a command writes passes through here, so that it can't see the terminal itself. */
function colourful() {
  return process.stdout.isTTY && process.stdout.hasColors()
    ? { FORCE_COLOR: '1', ...process.env }
    : process.env;
}
