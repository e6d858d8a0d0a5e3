const start = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)/i;
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const host = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(\p{L}{2,}|xn--[a-z\d-]+)$/u;
// All endings would weigh 45 kB; these are the ones that German customers have. Two letters are a
// country's.
const endings = new Set(
  'com net org info biz name pro mobi online shop store site website web app dev cloud blog email tech xyz gmbh berlin hamburg koeln cologne bayern saarland ruhr nrw wien tirol swiss haus immobilien reise reisen versicherung kaufen jetzt club media digital agency solutions services'.split(
    ' ',
  ),
);

/** Whether a text looks like a domain, a web address or an IPv4 address. */
export function isWebAddress(text: string): boolean {
  if (start.test(text) || ipv4.test(text)) return true;
  const ending = host.exec(text.replace(/[/?#].*/, ''))?.[1]?.toLowerCase();
  return (
    ending !== undefined &&
    (ending.length === 2 || ending.startsWith('xn--') || endings.has(ending))
  );
}
