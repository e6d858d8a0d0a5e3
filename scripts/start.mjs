// Runs on the Node that npm was started with, which may be an older one; the rest on the pinned.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensureInstalled, pinnedNode, root } from './install.mjs';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop.abort());
// A signal to npm alone ends npm and the shell between the two, and nobody tells this process.
const parent = process.ppid;
setInterval(() => process.ppid === parent || stop.abort(), 500).unref();

try {
  await ensureInstalled(stop.signal);
  const child = spawn(pinnedNode, ['deploy/start.ts'], { cwd: root, stdio: 'inherit' });
  stop.signal.addEventListener('abort', () => child.kill());
  const [code] = await once(child, 'exit');
  process.exitCode = stop.signal.aborted ? 0 : (code ?? 1);
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
