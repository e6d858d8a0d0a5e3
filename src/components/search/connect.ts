import { base } from './base.ts';
import { startDownloads } from './download.ts';

const connected = new WeakSet<Element>();

/**
 * Starts everything that a search needs, all at once, and makes it work; a second call does nothing.
 * @param search the element with form and place for the results
 */
export function connect(search: Element, onSettled: (question: string) => void = () => undefined) {
  const form = search.querySelector('form');
  const field = search.querySelector('input');
  const output = search.querySelector<HTMLElement>('.search-results');
  if (!form || !field || !output || connected.has(search)) return;
  connected.add(search);
  startDownloads();
  let isEntered = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isEntered = true;
  });
  import('./mount.ts').then(
    ({ mountSearch }) => mountSearch({ form, field, output, isEntered, onSettled }),
    () => {
      // Browsers keep in mind that a module failed: only a new page tries again.
      output.innerHTML = `<p role="status">Die Suche ließ sich nicht laden. Das liegt nicht an Ihrer
        Eingabe. Laden Sie die Seite neu, oder sehen Sie hier nach:
        <a href="${base}suche/#alle-seiten">Alle Seiten und Fragen</a></p>`;
    },
  );
}
