import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { provider } from '../../src/provider.ts';

/** A real BIND, and a real dnsdist that speaks DNS over HTTPS in front of it, both on loopback. */
export interface DnsLab {
  /** RFC 8484 over plain HTTP, with a CORS header: `http://127.0.0.1:…/dns-query` */
  readonly dohUrl: string;
  /** BIND, UDP and TCP: `127.0.0.1:…` */
  readonly dnsUpstream: string;
  /** dnsdist, UDP and TCP; adds silence (`langsam-firma.de`, `verworfen-firma.de`) */
  readonly dnsdistUpstream: string;
  /** Ends both programs and removes their folder. */
  stop(): Promise<void>;
}

const fixtures = fileURLToPath(new URL('../fixtures/dns/', import.meta.url));
const files = ['named.conf', 'dnsdist.conf', 'root.zone', 'de.zone', 'broken.zone', 'closed.zone'];
/** Milliseconds until both programs have to answer. */
const patience = 20_000;

function programPath(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Why the lab cannot start here; undefined where it can. */
export function dnsLabMissing(): string | undefined {
  const missing = [
    ...(programPath('named') === undefined ? ['named (Debian: bind9)'] : []),
    ...(programPath('dnsdist') === undefined ? ['dnsdist (Debian: dnsdist)'] : []),
  ];
  return missing.length === 0 ? undefined : `not installed: ${missing.join(', ')}`;
}

/** A port that is free for TCP and UDP alike, for as long as nobody else takes it. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port to be had');
  const socket = createSocket('udp4').bind(address.port, '127.0.0.1');
  await once(socket, 'listening');
  await Promise.all([
    new Promise((done) => server.close(done)),
    new Promise<void>((done) => socket.close(done)),
  ]);
  return address.port;
}

async function silentSocket(): Promise<Socket> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return socket.unref();
}

async function writeConfiguration(folder: string, words: Record<string, string>): Promise<void> {
  for (const file of files) {
    const text = await readFile(join(fixtures, file), 'utf8');
    const filled = text.replace(/@([A-Z_]+)@/g, (_, word: string) => words[word] ?? '');
    await writeFile(join(folder, file), filled);
  }
}

interface Program {
  readonly child: ChildProcess;
  output: string;
}

function start(name: string, args: readonly string[], cwd: string): Program {
  const child = spawn(programPath(name) ?? name, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const program: Program = { child, output: '' };
  const keep = (data: Buffer) => (program.output += data.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => (program.output += error.message));
  return program;
}

async function end({ child }: Program): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 3000);
  await exited;
  clearTimeout(late);
}

/** Waits until the whole way answers: HTTP, dnsdist, BIND. The question is passt-firma.de, A. */
async function untilAnswered(dohUrl: string, programs: readonly Program[]): Promise<void> {
  const question = 'AAABAAABAAAAAAAAC3Bhc3N0LWZpcm1hAmRlAAABAAE';
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && programs.every(({ child }) => child.exitCode === null)) {
    const response = await fetch(`${dohUrl}?dns=${question}`, {
      signal: AbortSignal.timeout(1000),
    }).catch(() => undefined);
    const answer = response?.status === 200 ? new Uint8Array(await response.arrayBuffer()) : [];
    const code = (answer[3] ?? 15) & 15;
    if (code === 0) return;
    await pause(100);
  }
  throw new Error(
    `the DNS lab does not answer:\n${programs.map(({ output }) => output).join('\n')}`,
  );
}

/**
 * Starts both programs in a folder of their own, on free ports.
 * @throws Error with the programs' output where they do not answer in time
 */
export async function startDnsLab(): Promise<DnsLab> {
  const folder = await mkdtemp(join(tmpdir(), 'dns-lab-'));
  const silent = await silentSocket();
  const [port, dnsdistPort, dohPort] = [await freePort(), await freePort(), await freePort()];
  await writeConfiguration(folder, {
    DIRECTORY: folder,
    IP: provider.stammdomainIp.wert,
    PORT: String(port),
    DNSDIST_PORT: String(dnsdistPort),
    DOH_PORT: String(dohPort),
    SILENT_PORT: String(silent.address().port),
  });
  const programs = [
    start('named', ['-g', '-n', '1', '-c', join(folder, 'named.conf')], folder),
    start('dnsdist', ['--supervised', '-C', join(folder, 'dnsdist.conf')], folder),
  ];
  const killAll = () => {
    for (const { child } of programs) child.kill('SIGKILL');
  };
  process.once('exit', killAll);
  const stop = async () => {
    process.off('exit', killAll);
    await Promise.all(programs.map(end));
    silent.close();
    await rm(folder, { recursive: true, force: true });
  };

  const dohUrl = `http://127.0.0.1:${dohPort.toString()}/dns-query`;
  try {
    await untilAnswered(dohUrl, programs);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    dohUrl,
    dnsUpstream: `127.0.0.1:${port.toString()}`,
    dnsdistUpstream: `127.0.0.1:${dnsdistPort.toString()}`,
    stop,
  };
}
