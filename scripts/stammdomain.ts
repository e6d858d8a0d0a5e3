/** `npm run stammdomain`: the checker's verdict on names, in a terminal. `--help` says how. */
import { pipeline } from 'node:stream/promises';
import { inOrder } from './stammdomain/in-order.ts';
import { germanLine, jsonLine } from './stammdomain/print-line.ts';
import { readNames } from './stammdomain/read-names.ts';
import { type Options, readOptions } from './stammdomain/read-options.ts';
import { isUnanswered, type Question, resultFor } from './stammdomain/result.ts';
import { help, usage, UsageError } from './stammdomain/usage.ts';

/** Names that are asked for at the same time, two questions each. */
const atATime = 8;
/** What a shell reports of a program whose reader went away (128 + SIGPIPE). */
const readerGone = 141;

async function questionOf({ dns, expect }: Options): Promise<Question | null> {
  if (dns === undefined) return null;
  if (expect !== undefined) return { resolver: dns, expected: expect };
  // The settings take their time to load, and throw while they do if something is wrong in them.
  const { provider } = await import('../src/provider.ts');
  return { resolver: dns, expected: provider.stammdomainIp.wert };
}

/** Prints all verdicts -> the exit code. */
async function run(options: Options): Promise<number> {
  const question = await questionOf(options);
  const [toLine, limit] = [options.json ? jsonLine : germanLine, question === null ? 1 : atATime];
  let areAllAccepted = true;
  let asked = 0;
  let unanswered = 0;
  async function* lines() {
    const names = readNames(options, process.stdin);
    for await (const result of inOrder(names, limit, (name) => resultFor(name, question))) {
      if (result.accept !== true) areAllAccepted = false;
      if (result.dns !== null) asked += 1;
      if (isUnanswered(result)) unanswered += 1;
      yield `${toLine(result)}\n`;
    }
  }
  await pipeline(lines, process.stdout, { end: false });
  if (unanswered > 0) {
    console.error(
      `Der Resolver hat bei ${unanswered.toString()} von ${asked.toString()} Namen keine brauchbare Antwort gegeben. Über die Namen sagt das nichts.`,
    );
  }
  return areAllAccepted ? 0 : 1;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(help);
  else process.exitCode = await run(options);
} catch (error) {
  const isReaderGone = error instanceof Error && 'code' in error && error.code === 'EPIPE';
  // Questions may still be under way; nobody waits for their answers.
  if (isReaderGone) process.exit(readerGone);
  const message = error instanceof Error ? error.message : String(error);
  console.error(error instanceof UsageError ? `${message} Aufruf: ${usage}` : message);
  process.exitCode = 2;
}
