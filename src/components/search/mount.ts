import { h, render } from 'preact';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { createAsking, type Progress } from './asking.ts';
import { makeCombobox } from './combobox.ts';
import { openSearch } from './open-search.ts';
import { Results } from './Results.tsx';
import { said } from './said.ts';
import { type Choice, visibleHits } from './visible-hits.ts';

/** So long after the last change the result is announced, and the question kept in the address. */
const calm = 700;

/** A search on a page: its form with the field, and the place for what is found. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly output: HTMLElement;
  /** the reader has pressed Enter before this code arrived */
  readonly isEntered: boolean;
  /** is called when the reader has stopped typing, or leaves */
  readonly onSettled: (question: string) => void;
}

/** Makes a search work, with what was typed before this code arrived. */
export function mountSearch(parts: SearchParts) {
  const { form, field, output, isEntered, onSettled } = parts;
  const status = document.createElement('p');
  status.className = 'sr-only';
  status.setAttribute('role', 'status');
  output.after(status);
  let vocabulary: Vocabulary | undefined;
  let progress: Progress | undefined;
  let choice: Choice = { kind: '', isAll: false };
  let settling: ReturnType<typeof setTimeout> | undefined;

  const open = async () => {
    const search = await openSearch();
    ({ vocabulary } = search);
    return search;
  };
  const asking = createAsking(
    open,
    (answer, counted) => visibleHits(answer, counted, choice).shown,
    (next) => {
      progress = next;
      draw();
    },
  );
  const refresh = makeCombobox(
    field,
    output,
    () => progress?.answer?.question === progress?.question,
    isEntered,
  );

  function draw() {
    if (!progress) return;
    render(h(Results, { id: field.id, progress, choice, vocabulary, onAsk, onChoice }), output);
    refresh();
    clearTimeout(settling);
    settling = setTimeout(settle, calm);
  }

  function settle() {
    clearTimeout(settling);
    if (!progress) return;
    const { kind, ofKind } = visibleHits(progress.answer, progress.counted, choice);
    status.textContent = said(progress, ofKind.length, kind);
    onSettled(progress.question);
  }

  function onAsk(question: string, literally = false) {
    field.value = question;
    field.focus();
    void asking.ask(question, literally);
  }

  function onChoice(next: Choice) {
    choice = next;
    void asking.look();
  }

  field.addEventListener('input', () => {
    choice = { ...choice, kind: field.value === '' ? '' : choice.kind, isAll: false };
    output.scrollTop = 0;
    void asking.ask(field.value);
  });
  form.addEventListener('submit', () => void asking.ask(field.value));
  output.addEventListener('click', settle, { capture: true });

  void asking.ask(field.value);
  void open().then(
    ({ engine }) => engine.start(),
    () => undefined,
  );
}
