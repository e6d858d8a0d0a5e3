import type { Fault } from './label-fault.ts';
import type { Kind, Verdict } from './verdict.ts';

/** A verdict on a host, without what is only known of the text around it. */
export type Judgement = Omit<Verdict, 'input' | 'suggestion'>;

/** The judgement on a text that holds no name. */
export function noName(kind: Kind): Judgement {
  return {
    kind,
    accept: false,
    registrable: null,
    ascii: null,
    unicode: null,
    warnings: [],
    parts: null,
    reason: null,
  };
}

/** The judgement on a text that breaks a rule of the DNS. */
export function invalid(fault: Fault): Judgement {
  return { ...noName('invalid'), reason: { ...fault, registry: null } };
}
