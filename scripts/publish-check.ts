/**
 * `npm run publish:check`: what the provider has yet to confirm or to give before publication, and
 * which prices no longer hold.
 */
import { openPrices } from '../checks/open-prices.ts';
import { openSettings } from '../checks/open-settings.ts';
import { runCommand } from '../deploy/command.ts';
import { loadProvider } from '../deploy/site.ts';
import { isoDay } from '../src/components/estimator/validity.ts';
import type { Provider } from '../src/schemas/provider.ts';
import type { Prices } from '../src/schemas/prices.ts';
import { loadPrices } from './load-prices.ts';

const file = 'src/content/anbieter.yaml';
const pricesFile = 'src/content/preise.yaml';

await runCommand(async () => {
  const areSettled = tellSettings(await loadProvider());
  const areValid = tellPrices(await loadPrices());
  if (!areSettled || !areValid) process.exitCode = 1;
});

/** @returns whether nothing is left to do */
function tellSettings(provider: Provider): boolean {
  const { unconfirmed, missing } = openSettings(provider);
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
    console.log(`Tragen Sie die Werte mit „stand: belegt“ und ihrer Quelle in ${file} ein.\n`);
    return false;
  }
  console.log(`Alle Angaben in ${file} sind belegt.\n`);
  return true;
}

/** Prices may be missing: readers are asked for them. @returns whether none is past its last day */
function tellPrices(prices: Prices): boolean {
  const { expired, missing } = openPrices(prices, isoDay(new Date()));
  if (missing.length > 0) {
    console.log(`Preise ohne Betrag, die Leser selbst eintragen (${missing.length}):\n`);
    for (const { field, name } of missing) console.log(`  ${field}: ${name}`);
    console.log('');
  }
  if (expired.length === 0) {
    console.log(`In ${pricesFile} ist kein Preis abgelaufen.`);
    return true;
  }
  console.log(`Abgelaufene Preise (${expired.length}):\n`);
  for (const { field, name, until } of expired) {
    console.log(`  ${field}: ${name}\n    galt bis: ${until}\n`);
  }
  console.log(`Tragen Sie in ${pricesFile} die neuen Preise mit ihrer Quelle ein.`);
  return false;
}
