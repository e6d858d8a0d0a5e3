import { useState } from 'preact/hooks';

/**
 * Something that is loaded when the reader first needs it: a download that failed may be tried
 * again by calling `load` once more.
 */
export function useOnDemand<T>(download: () => Promise<T>) {
  const [loaded, setLoaded] = useState<T>();
  const [isFailed, setFailed] = useState(false);
  async function load() {
    if (loaded !== undefined) return;
    setFailed(false);
    try {
      const arrived = await download();
      setLoaded(() => arrived);
    } catch {
      setFailed(true);
    }
  }
  return { loaded, isFailed, load };
}
