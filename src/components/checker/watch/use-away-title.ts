import { useEffect } from 'preact/hooks';

/**
 * Puts a word before the page's title while the reader is in another tab or window, where only
 * the title is seen. Once the reader is back, the word has been read: the title is as it was.
 */
export function useAwayTitle(word: string | undefined): void {
  useEffect(() => {
    if (word === undefined) return;
    const own = document.title;
    const listening = new AbortController();
    const follow = () => {
      const isAway = document.hidden || !document.hasFocus();
      document.title = isAway ? `${word} · ${own}` : own;
      if (!isAway) listening.abort();
    };
    document.addEventListener('visibilitychange', follow, { signal: listening.signal });
    window.addEventListener('focus', follow, { signal: listening.signal });
    window.addEventListener('blur', follow, { signal: listening.signal });
    follow();
    return () => {
      listening.abort();
      document.title = own;
    };
  }, [word]);
}
