import { useEffect, useState } from 'preact/hooks';

/** Milliseconds for which nothing may change: a word with every key would bury all else. */
const rest = 1200;

/** A text as it was when it last stood still; empty until then. */
export function useRested(text: string): string {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
