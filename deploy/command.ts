import { StartError } from './start-error.ts';

/**
 * Runs a command until it is done or told to stop by SIGINT (Ctrl+C), SIGTERM or SIGHUP; being
 * stopped is a success. A StartError shows as one line, with exit code 1.
 */
export async function runCommand(command: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop.abort());
  try {
    await command(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return;
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  }
}
