import { connect } from './connect.ts';

/** On `/suche/`: the search starts once there is a question or the reader goes to the field. */
export function connectPage() {
  const search = document.querySelector('#suche');
  const field = search?.querySelector('input');
  if (!search || !field) return;
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (asked !== '') field.value = asked;
  if (field.value !== '') connect(search, remember);
  field.addEventListener('focus', () => connect(search, remember));
}

/** Keeps the question in the address, so that the way back from a result finds it again. */
function remember(question: string) {
  const address = new URL(location.href);
  if (question.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', question);
  if (address.href !== location.href) history.replaceState(null, '', address);
}
