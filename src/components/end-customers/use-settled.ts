import { useEffect, useState } from 'preact/hooks';

/**
 * A value as it was when it last rested, so that half a word is no entry and not every key is said.
 * @param rest milliseconds
 */
export function useSettled<T>(value: T, rest: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
