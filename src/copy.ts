/** Makes every `<CopyButton>` of the page copy its text and say so. */
const shown = 'Kopiert';

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest('button');
  if (!button) return;
  const source = document.getElementById(button.dataset['copyFrom'] ?? '');
  const text = button.dataset['copy'] ?? source?.textContent;
  if (text) void copy(text.trim(), button, source);
});

async function copy(text: string, button: HTMLButtonElement, source: HTMLElement | null) {
  try {
    await navigator.clipboard.writeText(text);
    say(button, shown);
  } catch {
    // No clipboard without HTTPS: mark the text, the reader's own keys do the rest.
    getSelection()?.selectAllChildren(source ?? button.previousElementSibling ?? button);
    say(button, 'Markiert: jetzt Strg + C');
  }
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
