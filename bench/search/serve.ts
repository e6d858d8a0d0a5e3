import { readPolicy } from '../../deploy/site.ts';
import { createSiteServer } from '../../deploy/server.ts';
import { provider } from '../../src/provider.ts';

/** Serves a built site as `npm start` does, on a free port of this machine. */
export async function serve(root: string) {
  const policy = await readPolicy(provider);
  return createSiteServer({ host: '127.0.0.1', port: 0, root, policy, upstreams: [] });
}
