/** `npm run bench:domain`: the judge beside other libraries, in speed, in verdicts and in octets. */
import { allCases } from '../tests/unit/domain/cases/all-cases.ts';
import { bundleSize } from './bundle-size.ts';
import { type Contestant, contestants } from './contestants.ts';

const rounds = 5;
/** Milliseconds that each round lasts at least. */
const roundTime = 300;
const inputs = allCases.map(([input]) => input);
const firm = allCases.filter(([, , accept]) => accept !== null);

/** The best of several rounds: what else the machine does only ever slows one down. */
function namesPerSecond({ saysYes }: Contestant): number {
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    let names = 0;
    while (performance.now() - start < roundTime) {
      for (const input of inputs) saysYes(input);
      names += inputs.length;
    }
    best = Math.max(best, (names * 1000) / (performance.now() - start));
  }
  return Math.round(best);
}

function verdicts({ saysYes }: Contestant) {
  const told = firm.map(([input, , accept]) => ({ accept, yes: saysYes(input) }));
  return {
    richtig: told.filter(({ accept, yes }) => accept === yes).length,
    'falsches Ja': told.filter(({ accept, yes }) => yes && accept === false).length,
    'falsches Nein': told.filter(({ accept, yes }) => !yes && accept === true).length,
  };
}

async function sizes(entries: Readonly<Record<string, string>>) {
  const rows: Record<string, Awaited<ReturnType<typeof bundleSize>>> = {};
  for (const [name, entry] of Object.entries(entries)) rows[name] = await bundleSize(entry);
  return rows;
}

const ownDns = "export { observe } from './src/dns/observe.ts'";
const packet = "export { decode, encode } from '@dnsquery/dns-packet'";
const entryOf = (name: string) => contestants.find((each) => each.name === name)?.entry ?? '';

console.log(
  `${allCases.length.toString()} deutsche Fälle, ${firm.length.toString()} mit festem Ja oder Nein.`,
);
console.log('Die Fälle sind die eigenen: Daran ist judge gebaut, die anderen nicht.');
console.table(
  Object.fromEntries(
    contestants.map((each) => [
      each.name,
      { 'Namen je Sekunde': namesPerSecond(each), ...verdicts(each) },
    ]),
  ),
);
console.log('Bytes bis zum ersten Urteil');
console.table(await sizes(Object.fromEntries(contestants.map(({ name, entry }) => [name, entry]))));
console.log('Bytes bis zur ersten DNS-Antwort; bei anderen ohne die Abfrage selbst, nur der Codec');
console.table(
  await sizes({
    'judge und observe': `${entryOf('judge')}; ${ownDns}`,
    'tldts und dns-packet': `${entryOf('tldts')}; ${packet}`,
    'observe allein': ownDns,
    'dns-packet allein': packet,
  }),
);
