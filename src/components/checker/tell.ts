import type { Observation } from '../../dns/observation.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Message } from '../tool/message.ts';
import { answerMessage, nameMessage } from './messages.ts';
import { dnsWarnings, nameWarnings } from './warnings.ts';

/** Everything that is said of a name. */
export interface Told {
  readonly message: Message;
  /** what to know besides, one sentence each */
  readonly sentences: readonly string[];
}

/** @param seen what the DNS said; undefined as long as it was not asked */
export function tell(verdict: Verdict, seen?: Observation): Told {
  if (seen === undefined) {
    return { message: nameMessage(verdict), sentences: nameWarnings(verdict) };
  }
  return {
    message: answerMessage(verdict, seen),
    sentences: [...nameWarnings(verdict), ...dnsWarnings(seen)],
  };
}
