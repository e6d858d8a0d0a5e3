/**
 * On every page: the button „Suche“ and Ctrl+K / Cmd+K open the search. The field is there at once,
 * so that no key is lost; the code behind it and the index are loaded then, not before.
 */
import './search.css';

let dialog: HTMLDialogElement | undefined;

function open() {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function build(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-labelledby', 'suche-titel');
  made.innerHTML = `
    <div class="search-head">
      <h2 id="suche-titel">Suche</h2>
      <button type="button" class="btn plain small" value="close">Schließen</button>
    </div>
    <form role="search">
      <label class="sr-only" for="suche-feld">Hilfe durchsuchen</label>
      <input class="field" id="suche-feld" type="search" autocomplete="off" spellcheck="false"
        placeholder="z. B. Zugangsdaten vergessen">
    </form>
    <div class="search-results"></div>`;
  document.body.append(made);
  made.addEventListener('click', ({ target }) => {
    const leaving = target instanceof Element && target.closest('[value="close"], a');
    if (target === made || leaving) made.close();
  });
  made.addEventListener('keydown', (event) => {
    // In a search field the first Escape would only clear it.
    if (event.key === 'Escape') made.close();
  });
  connect(made);
  return made;
}

function connect(made: HTMLDialogElement) {
  const form = made.querySelector('form');
  const output = made.querySelector<HTMLElement>('.search-results');
  if (!form || !output) return;
  form.addEventListener('submit', (event) => event.preventDefault());
  import('./mount.ts').then(
    ({ mountSearch }) => mountSearch(form, output),
    () => {
      const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
      output.innerHTML = `<p role="status">Die Suche ließ sich nicht laden. Das liegt nicht an Ihrer
        Eingabe. <a href="${base}suche/#alle-seiten">Alle Seiten ansehen</a></p>`;
    },
  );
}

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-search-open]')) open();
});

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  open();
});
