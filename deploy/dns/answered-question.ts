import type { Packet } from '@dnsquery/dns-packet';
import { rawQuestion, readMessage } from './message.ts';

/** Octets; one question with EDNS needs about 300 at most. */
export const maxQuestionLength = 512;

const answeredTypes: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME', 'NS']);

/**
 * Whether a message is a question that this service passes on: a plain QUERY (RFC 1035) with
 * exactly one question of class IN for A, AAAA, CNAME or NS, and nothing else but EDNS (RFC 6891).
 */
export function isAnsweredQuestion(message: Uint8Array): boolean {
  const packet = readMessage(message);
  if (packet?.type !== 'query' || packet.opcode !== 'QUERY') return false;
  const { questions = [], answers = [], authorities = [] } = packet;
  const [question] = questions;
  return (
    question !== undefined &&
    questions.length === 1 &&
    answers.length === 0 &&
    authorities.length === 0 &&
    hasOnlyEdns(packet) &&
    question.class === 'IN' &&
    answeredTypes.has(question.type) &&
    rawQuestion(message) !== undefined
  );
}

function hasOnlyEdns({ additionals = [] }: Packet): boolean {
  return additionals.length <= 1 && additionals.every((record) => record.type === 'OPT');
}
