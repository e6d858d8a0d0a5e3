/**
 * Makes a field and the options below it a combobox after the ARIA Authoring Practices (list
 * autocomplete with manual selection): focus stays in the field, arrow keys choose, Enter opens.
 * Enter with nothing chosen chooses the first result, so that no half-typed question leads away;
 * the second one opens it.
 * @param isReady whether the options answer what stands in the field
 * @param isFirstWanted Enter was pressed before
 * @returns what is to be called whenever the options have changed
 */
export function makeCombobox(
  field: HTMLInputElement,
  popup: HTMLElement,
  isReady: () => boolean,
  isFirstWanted = false,
): () => void {
  let chosen: HTMLElement | undefined;
  const options = () => [...popup.querySelectorAll<HTMLElement>('[role=option]')];

  function choose(option: HTMLElement | undefined) {
    chosen?.removeAttribute('aria-selected');
    chosen = option;
    if (!option) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', option.id);
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
  }

  function chooseFirst() {
    isFirstWanted = !isReady();
    if (!isFirstWanted) choose(options().find((option) => !('suggestion' in option.dataset)));
  }

  function walk(step: number) {
    const stops = [undefined, ...options()];
    choose(stops.at((stops.indexOf(chosen) + step) % stops.length));
  }

  field.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.isComposing || altKey) return;
    if (key === 'ArrowDown') walk(1);
    else if (key === 'ArrowUp') walk(-1);
    else if (key === 'Enter' && chosen) {
      const how = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey };
      chosen.dispatchEvent(new MouseEvent('click', how));
    } else if (key === 'Enter') chooseFirst();
    else {
      // The cursor goes back into the text.
      if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) choose(undefined);
      return;
    }
    event.preventDefault();
  });
  field.addEventListener('input', () => {
    isFirstWanted = false;
    choose(undefined);
  });

  return () => {
    field.setAttribute('aria-expanded', String(options().length > 0));
    if (chosen?.isConnected === false) choose(undefined);
    if (isFirstWanted) chooseFirst();
  };
}
