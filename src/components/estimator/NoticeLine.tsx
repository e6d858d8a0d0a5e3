import type { Notice, Undo } from './notices.ts';
import { undoId } from './use-form.ts';

interface Props {
  notice: Notice | undefined;
  onUndo: (undo: Undo) => void;
}

/** What changed without being typed, and the way back. */
export function NoticeLine({ notice, onUndo }: Props) {
  const undo = notice?.undo;
  return (
    <div class="notice" role="status">
      {notice && <p>{notice.text}</p>}
      {undo && (
        <button type="button" id={undoId} class="btn plain small" onClick={() => onUndo(undo)}>
          Rückgängig
        </button>
      )}
    </div>
  );
}
