/** Endings that German readers mean, the likelier ones first. */
const common = [
  ...['de', 'com', 'net', 'org', 'info', 'eu', 'at', 'ch', 'biz', 'shop', 'online', 'gmbh'],
  ...['co.uk', 'berlin', 'hamburg', 'bayern', 'koeln', 'cologne', 'saarland', 'ruhr', 'app', 'dev'],
  ...['store', 'website', 'email', 'digital', 'agency', 'immobilien', 'uk', 'nl', 'fr', 'pl', 'it'],
];

/** Whether one typing error leads from one text to the other: a key more, less, other, or two swapped. */
function isOneErrorAway(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed.charAt(start) === meant.charAt(start)) start += 1;
  const a = typed.slice(start);
  const b = meant.slice(start);
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true;
  return a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2);
}

/** The known ending that was probably meant by an unknown one; null where none is near. */
export function nearestEnding(typed: string): string | null {
  return common.find((ending) => isOneErrorAway(typed, ending)) ?? null;
}
