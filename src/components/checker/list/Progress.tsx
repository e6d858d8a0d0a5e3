import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  done: number;
  all: number;
  onCancel: () => void;
  /** takes the focus when the button that has it is about to go */
  onLeave: () => void;
}

/** How far a run has come, and the way to end it. Seen, not announced: it changes too often. */
export function Progress({ done, all, onCancel, onLeave }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const cancel = button.current;
    return () => {
      if (document.activeElement === cancel) onLeave();
    };
  }, []);
  return (
    <div class="progress">
      <progress id="liste-fortschritt" value={done} max={all} />
      <label for="liste-fortschritt">
        {done} von {all} geprüft
      </label>
      <button ref={button} type="button" class="btn plain small" onClick={onCancel}>
        Abbrechen
      </button>
    </div>
  );
}
