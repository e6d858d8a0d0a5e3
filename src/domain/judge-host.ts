import { classify } from './classify.ts';
import { hasNumericEnding, isIpv4Address, isIpv6Address } from './is-ip-address.ts';
import { invalid, type Judgement, noName } from './judgement.ts';
import { nameFault } from './name-fault.ts';
import { textFault } from './text-fault.ts';
import { toAscii } from './to-ascii.ts';

/** @param host text that should be a name: plain dots, none at the end */
export function judgeHost(host: string): Judgement {
  if (host === '') return noName('empty');
  if (isIpv6Address(host) || isIpv4Address(host)) return noName('ip');
  const inText = textFault(host);
  if (inText !== null) return invalid(inText);
  if (hasNumericEnding(host)) {
    const label = host.split('.').at(-1) ?? null;
    return invalid({ rule: 'numeric-ending', label, character: null });
  }
  const name = toAscii(host);
  if ('rule' in name) return invalid(name);
  const inName = nameFault(name);
  return inName === null ? classify(name) : invalid(inName);
}
