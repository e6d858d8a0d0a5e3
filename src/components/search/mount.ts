import { h, render } from 'preact';
import { createEngine, type Engine, type Pagefind } from '../../search/engine.ts';
import { type Progress, Results } from './Results.tsx';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

let engine: Promise<Engine> | undefined;

/** One engine for the page; a failed download may be tried again with the next key. */
function ready(): Promise<Engine> {
  engine ??= createEngine(
    base,
    () => import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
  );
  engine.catch(() => (engine = undefined));
  return engine;
}

/**
 * Makes a search form work: results of what is typed appear in `output`, the newest question wins.
 * Starts loading the index at once.
 */
export function mountSearch(
  form: HTMLFormElement,
  output: HTMLElement,
  onQuestion: (question: string) => void = () => undefined,
) {
  const field = form.querySelector('input');
  if (!field) return;
  let newest = 0;

  const show = (progress: Progress) => render(h(Results, { progress, base }), output);

  async function ask(question: string) {
    const mine = ++newest;
    onQuestion(question);
    if (question.trim() === '') return show({ state: 'idle' });
    try {
      const found = await (await ready()).search(question);
      if (mine === newest) show({ state: 'found', question, ...found });
    } catch {
      if (mine === newest) show({ state: 'failed' });
    }
  }

  field.addEventListener('input', () => void ask(field.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(field.value).then(() => output.querySelector('a')?.focus());
  });
  // Arrow keys walk from the field through the results and back.
  form.parentElement?.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field, ...output.querySelectorAll<HTMLElement>('ol a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });

  show({ state: 'idle' });
  void ready().catch(() => undefined);
  void ask(field.value);
}
