import { createServer, type RequestListener, type Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { StartError } from './start-error.ts';

/** Where to listen. */
export interface Address {
  /** A name or address of this machine; `localhost` means this machine alone, IPv4 and IPv6. */
  host: string;
  /** 0 takes any free port. */
  port: number;
}

export interface Listening {
  /** Such as `http://localhost:4321`, without a slash at the end. */
  url: string;
  /** Ends at once, open connections included. */
  close(): Promise<void>;
}

/**
 * Starts HTTP servers on all addresses of a host.
 * @throws StartError if the port is taken or the host isn't this machine's
 */
export async function listen({ host, port }: Address, answer: RequestListener): Promise<Listening> {
  // Browsers take either for localhost; Node alone would listen on one of them only.
  const addresses = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const servers: Server[] = [];
  const close = async () => void (await Promise.all(servers.map(closeServer)));
  let usedPort = port;
  for (const address of addresses) {
    try {
      const server = await startServer(address, usedPort, answer);
      servers.push(server);
      usedPort = portOf(server);
    } catch (error) {
      const isOptional = address === '::1' && servers.length > 0;
      if (isOptional && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error))) continue;
      await close();
      throw explain(error, { host, port: usedPort });
    }
  }
  return { url: `http://${isIPv6(host) ? `[${host}]` : host}:${usedPort}`, close };
}

function startServer(host: string, port: number, answer: RequestListener): Promise<Server> {
  const { promise, resolve, reject } = Promise.withResolvers<Server>();
  const server = createServer(answer);
  server.once('error', reject);
  server.listen(port, host, () => resolve(server));
  return promise;
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not a TCP server');
  return address.port;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function explain(error: unknown, { host, port }: Address): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} ist belegt. Beenden Sie das andere Programm, oder nehmen Sie einen anderen Port: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new StartError(
        `Port ${port} darf dieses Benutzerkonto nicht öffnen. Nehmen Sie einen ab 1024: PORT=4321 npm start`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(
        `HOST=${host} ist keine Adresse dieses Rechners. Lassen Sie HOST weg, oder schreiben Sie zum Beispiel HOST=0.0.0.0.`,
      );
    default:
      return error;
  }
}
