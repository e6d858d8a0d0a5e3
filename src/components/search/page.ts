/** On `/suche/`: loads the search once there is a question or the reader goes to the field. */
const form = document.querySelector<HTMLFormElement>('#suche-seite');
const field = form?.querySelector('input');
const output = document.querySelector<HTMLElement>('#suche-ergebnisse');

if (form && field && output) {
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (asked !== '') field.value = asked;
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    import('./mount.ts').then(
      ({ mountSearch }) => mountSearch(form, output, remember),
      () => (started = false),
    );
  };
  if (field.value !== '') start();
  field.addEventListener('focus', start);
}

/** Keeps the question in the address, so that the way back from a result finds it again. */
function remember(question: string) {
  const address = new URL(location.href);
  if (question.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', question);
  if (address.href !== location.href) history.replaceState(null, '', address);
}
