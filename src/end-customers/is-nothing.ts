const nothing = /^[\s"'`´‘’‚‛“”„‟«»‹›()[\]{}<>\-–—_=*·•|.:;,+~#]*$/;

/** Whether a text holds nothing to read: space, quotes, a rule between lines, an empty item. */
export function isNothing(text: string): boolean {
  return nothing.test(text);
}
