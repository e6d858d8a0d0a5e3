/** `node deploy/serve.ts`: serves the built site until SIGINT or SIGTERM. */
import { runCommand } from './command.ts';
import { serveSite } from './serve-site.ts';
import { readSettings } from './settings.ts';
import { loadProvider } from './site.ts';

await runCommand(async (stop) => {
  await serveSite(readSettings(process.env), await loadProvider(), stop);
});
