/** `node deploy/start.ts`: builds the site and serves it until SIGINT or SIGTERM. */
import { buildSite } from './build-site.ts';
import { runCommand } from './command.ts';
import { listen } from './listen.ts';
import { serveSite } from './serve-site.ts';
import { readSettings } from './settings.ts';
import { loadProvider } from './site.ts';

await runCommand(async (stop) => {
  const settings = readSettings(process.env);
  const provider = await loadProvider();
  // What would fail after the build anyway, nobody should wait for.
  const probe = await listen(settings, (_, response) => response.end());
  await probe.close();
  console.log('Die Seiten werden gebaut …');
  await buildSite(stop);
  await serveSite(settings, provider, stop);
});
