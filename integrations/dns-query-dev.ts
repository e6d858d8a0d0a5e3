import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { createDnsQuery, dnsQueryPath } from '../deploy/dns/dns-query.ts';
import { readTarget } from '../deploy/request-target.ts';
import { readSettings } from '../deploy/settings.ts';

/** Gives `astro dev` the same DNS service that the site has once it is served. */
export function dnsQueryDev(): AstroIntegration {
  return {
    name: 'dns-query-dev',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        const handle = devHandler(config.base + dnsQueryPath);
        const plugin = {
          name: 'dns-query-dev',
          // Astro puts its own handlers in front of all others, and they refuse every address
          // without a slash at the end; so this one goes in after them, at the front.
          enforce: 'post' as const,
          configureServer: (server: DevServer) => () => {
            server.middlewares.stack.unshift({ route: '', handle });
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** The part of Vite's server that is needed here. */
interface DevServer {
  middlewares: { stack: { route: string; handle: Handler }[] };
}

function devHandler(path: string): Handler {
  const answer = createDnsQuery(readSettings(process.env).upstreams);
  return (request, response, next) => {
    const target = readTarget(request.url ?? '');
    if (target?.path === path) answer(request, response, target.query).catch(next);
    else next();
  };
}
