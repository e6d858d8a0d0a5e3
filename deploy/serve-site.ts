import { once } from 'node:events';
import type { Provider } from '../src/schemas/provider.ts';
import { createSiteServer } from './server.ts';
import type { Settings } from './settings.ts';
import { readPolicy, siteFolder } from './site.ts';

/** Serves the built site, says where in one line, and ends when told to. */
export async function serveSite(settings: Settings, provider: Provider, stop: AbortSignal) {
  const policy = await readPolicy(provider);
  const server = await createSiteServer({ ...settings, root: siteFolder, policy });
  console.log(`Die Hilfe läuft auf ${server.url}${policy.base} (Strg+C beendet sie).`);
  if (!stop.aborted) await once(stop, 'abort');
  await server.close();
}
