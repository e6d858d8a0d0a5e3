import { judgeHost } from './judge-host.ts';
import { readText } from './read-text.ts';
import { ownDomain } from './suggest-name.ts';

/** Only so much of a text is searched for names. */
const searched = 2048;
const address = /\bhttps?:\/\/[^\s"'<>()[\]|]+/gi;
const between = /[\s"'{}=:;|()<>[\]…]+/;
/** A text with more is no slip. */
const mostNames = 12;
const dotted = /[^.]\.[^.]/;

/** The domains that stand in a text, for display, each once; those of addresses first. */
export interface NamesInText {
  /** of addresses with a scheme */
  readonly addressed: readonly string[];
  readonly all: readonly string[];
}

function domainIn(text: string): string[] {
  const domain = ownDomain(judgeHost(readText(text).host));
  return domain === null ? [] : [domain];
}

/** Looks through a text that is no name itself for whole names in it. */
export function namesInText(input: string): NamesInText {
  const text = input.slice(0, searched);
  const addressed = new Set((text.match(address) ?? []).slice(0, mostNames).flatMap(domainIn));
  const words = text.replace(address, ' ').split(between);
  const spoken = words
    .filter((word) => dotted.test(word))
    .slice(0, mostNames)
    .flatMap(domainIn);
  return { addressed: [...addressed], all: [...new Set([...addressed, ...spoken])] };
}
