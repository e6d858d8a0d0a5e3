import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { vi } from 'vitest';

// Each test starts the command anew, once or several times.
vi.setConfig({ testTimeout: 30_000 });

/** What a call of the command left behind. */
export interface Ended {
  readonly code: number | null;
  /** lines of standard output */
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Starts the real command; its streams are pipes, and standard input stays open. */
export function startStammdomain(args: readonly string[]) {
  return spawn(process.execPath, ['scripts/stammdomain.ts', ...args], { stdio: 'pipe' });
}

/** Runs the real command with a text as standard input. */
export async function stammdomain(args: readonly string[], input = ''): Promise<Ended> {
  const child = startStammdomain(args);
  // A command that stops early does not read its input to the end.
  child.stdin.on('error', () => undefined).end(input);
  const [output, errors] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: child.exitCode, lines: output.split('\n').slice(0, -1), errors };
}
