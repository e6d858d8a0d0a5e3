import type { AnswerRecord } from './decode-message.ts';
import type { AddressType } from './record-type.ts';

/** What an answer's records say about one name. */
export interface Addresses {
  /** each once, in ascending order of their text */
  readonly addresses: readonly string[];
  /** names that the aliases lead to, in their order */
  readonly aliases: readonly string[];
  /** seconds; the longest-lived of the records that were used, null where there were none */
  readonly ttl: number | null;
}

/** Follows aliases inside one answer; records of names that nothing leads to do not count. */
export function followAliases(
  records: readonly AnswerRecord[],
  name: string,
  type: AddressType,
): Addresses {
  const aliases: string[] = [];
  const lifetimes: number[] = [];
  let current = name.toLowerCase();
  for (;;) {
    const alias = records.find((each) => each.type === 'CNAME' && each.owner === current);
    if (alias === undefined || aliases.includes(alias.value)) break;
    aliases.push(alias.value);
    lifetimes.push(alias.ttl);
    current = alias.value;
  }
  const found = records.filter((each) => each.type === type && each.owner === current);
  lifetimes.push(...found.map((each) => each.ttl));
  return {
    addresses: [...new Set(found.map((each) => each.value))].sort(),
    aliases,
    ttl: lifetimes.length === 0 ? null : Math.max(...lifetimes),
  };
}
