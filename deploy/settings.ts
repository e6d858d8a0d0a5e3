import { getServers } from 'node:dns';
import { readUpstream, type Upstream } from './dns/upstream-address.ts';
import type { Address } from './listen.ts';
import { StartError } from './start-error.ts';

export interface Settings extends Address {
  upstreams: readonly Upstream[];
}

/**
 * Reads what the environment says about the local server: PORT, HOST and DNS_UPSTREAM.
 * @throws StartError that names a wrong value and says what to write
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    host: env.HOST || 'localhost',
    port: readPort(env.PORT || '4321'),
    upstreams: readUpstreams(env.DNS_UPSTREAM),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartError(
    `PORT=${text} ist keine Portnummer. Schreiben Sie eine Zahl von 1 bis 65535, zum Beispiel PORT=4321.`,
  );
}

function readUpstreams(text: string | undefined): Upstream[] {
  if (!text) return getServers().flatMap((server) => readUpstream(server) ?? []);
  const upstream = readUpstream(text);
  if (upstream) return [upstream];
  throw new StartError(
    `DNS_UPSTREAM=${text} ist keine Adresse eines DNS-Servers. Schreiben Sie IP und Port, zum Beispiel DNS_UPSTREAM=127.0.0.1:5300 oder DNS_UPSTREAM=[::1]:53.`,
  );
}
