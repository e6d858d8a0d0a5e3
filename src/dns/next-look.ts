/** Seconds. Below this, a resolver's cache mostly gives the same answer again. */
export const shortestPause = 15;

/** Seconds. An answer may be kept for a day, but caches are also emptied earlier. */
export const longestPause = 300;

/** Seconds of watching; at most 15 questions fit in. Who waits longer comes back later. */
export const longestWatch = 3600;

/**
 * Seconds from one question to the next: 15, 30, 60, 120, 240, then always 300; more where the
 * last answer may still be kept for longer, but never more than 300.
 * @param asked how many questions came before in this watch, 0 and up
 * @param ttl the last answer's time to live in seconds; null where it had none
 */
export function pauseAfter(asked: number, ttl: number | null): number {
  const growing = shortestPause * 2 ** asked;
  // One more, since a cache counts whole seconds down to 0 and then keeps the answer no more.
  const kept = ttl === null ? 0 : ttl + 1;
  return Math.min(Math.max(growing, kept), longestPause);
}
