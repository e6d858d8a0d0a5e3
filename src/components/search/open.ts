/**
 * On every page: the button „Suche“ and Ctrl+K / Cmd+K open the search. The field is there at once,
 * so that no key is lost; the code behind it and the index are loaded then, not before.
 */
import './search.css';
import { connect } from './connect.ts';
import { connectPage } from './page.ts';

let dialog: HTMLDialogElement | undefined;

function open() {
  dialog ??= build();
  // First, so that the downloads are under way while the browser lays out the dialog.
  connect(dialog);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function build(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search search-dialog no-print';
  made.setAttribute('aria-labelledby', 'suche-titel');
  made.innerHTML = `
    <form role="search">
      <h2 class="sr-only" id="suche-titel">Suche</h2>
      <label class="sr-only" for="suche-feld">Hilfe durchsuchen</label>
      <input class="field" id="suche-feld" type="search" role="combobox" aria-expanded="false"
        aria-controls="suche-feld-liste" aria-autocomplete="list" autocomplete="off"
        autocapitalize="none" spellcheck="false" enterkeyhint="search"
        placeholder="z.&nbsp;B. Zugangsdaten vergessen">
      <button type="button" class="btn plain small" value="close">Schließen</button>
    </form>
    <div class="search-results"></div>`;
  document.body.append(made);
  made.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element && target.closest('[value="close"], a');
    const isStaying = event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey;
    if (target === made || (link && !isStaying)) made.close();
  });
  made.addEventListener('keydown', (event) => {
    // In a search field the first Escape would only clear it.
    if (event.key === 'Escape') made.close();
  });
  return made;
}

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-search-open]')) open();
});

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  open();
});

connectPage();
