/** Makes every `<CopyButton>` of the page copy its text and say so. */
const shown = 'Kopiert';

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest('button');
  if (!button) return;
  const source = document.getElementById(button.dataset['copyFrom'] ?? '');
  const text = (button.dataset['copy'] ?? source?.textContent)?.trim();
  if (text) void copy(text, button, source);
});

async function copy(text: string, button: HTMLButtonElement, source: HTMLElement | null) {
  try {
    await navigator.clipboard.writeText(text);
    say(button, shown);
  } catch {
    // No clipboard without HTTPS: mark the text, the reader's own keys do the rest.
    const before = button.previousElementSibling;
    const place = source ?? (before?.textContent.trim() === text ? before : null);
    if (place) getSelection()?.selectAllChildren(place);
    else showField(text, button);
    say(button, 'Markiert: jetzt kopieren');
  }
}

let field: HTMLInputElement | undefined;

/** A text that stands nowhere on the page gets a field behind its button, marked. */
function showField(text: string, button: HTMLButtonElement) {
  field ??= document.createElement('input');
  field.className = 'field mono';
  field.readOnly = true;
  field.ariaLabel = 'Zum Kopieren';
  field.value = text;
  button.after(field);
  field.focus();
  field.select();
}

function say(button: HTMLButtonElement, words: string) {
  const status = document.getElementById('meldung');
  const before = button.dataset['before'] ?? button.textContent;
  button.dataset['before'] = before;
  button.textContent = words;
  if (status) status.textContent = words;
  setTimeout(() => {
    button.textContent = before;
    if (status) status.textContent = '';
  }, 2500);
}
