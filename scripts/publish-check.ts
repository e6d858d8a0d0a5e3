/** `npm run publish:check`: what the provider has yet to confirm or to give before publication. */
import { openSettings } from '../checks/open-settings.ts';
import { runCommand } from '../deploy/command.ts';
import { loadProvider } from '../deploy/site.ts';

const file = 'src/content/anbieter.yaml';

await runCommand(async () => {
  const { unconfirmed, missing } = openSettings(await loadProvider());
  if (unconfirmed.length > 0) {
    console.log(`Angenommen, noch nicht bestätigt (${unconfirmed.length}):\n`);
    for (const { name, value, purpose, reason } of unconfirmed) {
      console.log(`  ${name}: ${value}\n    gebraucht für: ${purpose}\n    Grund: ${reason}\n`);
    }
  }
  if (missing.length > 0) {
    console.log(`Fehlt (${missing.length}):\n`);
    for (const { name, purpose } of missing) {
      console.log(`  ${name}\n    gebraucht für: ${purpose}\n`);
    }
  }
  if (unconfirmed.length + missing.length > 0) {
    console.log(`Tragen Sie die Werte mit „stand: belegt“ und ihrer Quelle in ${file} ein.`);
    process.exitCode = 1;
  } else {
    console.log(`Alle Angaben in ${file} sind belegt.`);
  }
});
