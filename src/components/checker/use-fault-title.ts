import { useEffect } from 'preact/hooks';

const prefix = 'Fehler: ';

/**
 * Puts a word before the page's title while a refused field is not yet mended: a screen reader says
 * the title first. Several of them stack.
 */
export function useFaultTitle(isFaulty: boolean): void {
  useEffect(() => {
    if (!isFaulty) return;
    document.title = prefix + document.title;
    return () => {
      document.title = document.title.replace(prefix, '');
    };
  }, [isFaulty]);
}
