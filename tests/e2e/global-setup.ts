import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type DnsLab, dnsLabMissing, startDnsLab } from '../support/dns-lab.ts';

/** Nobody listens there: without the lab, no question may reach a real resolver. */
const nobody = '127.0.0.1:9';

/**
 * Starts the real local server on a free port, with a real DNS server behind it where there is one.
 * Journeys see `SITE_URL`, and `DNS_LAB` if that DNS server answers.
 * @returns what ends both
 */
export default async function startEverything(): Promise<() => Promise<void>> {
  const missing = dnsLabMissing();
  if (missing !== undefined) console.log(`Ohne echte DNS-Antworten: ${missing}`);
  const lab = missing === undefined ? await startDnsLab() : undefined;
  try {
    const server = await startServer(lab);
    process.env['SITE_URL'] = server.url;
    if (lab) process.env['DNS_LAB'] = lab.dohUrl;
    return async () => {
      await server.stop();
      await lab?.stop();
    };
  } catch (error) {
    await lab?.stop();
    throw error;
  }
}

async function startServer(lab: DnsLab | undefined) {
  const child = spawn(process.execPath, ['deploy/serve.ts'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      DNS_UPSTREAM: lab?.dnsdistUpstream ?? nobody,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (url !== undefined) return { url, stop };
  }
  throw new Error('Der lokale Server ist nicht gestartet; warum, steht darüber.');
}
