import { useEffect, useState } from 'preact/hooks';
import { fieldIds, rowField } from './field-ids.ts';
import { focusField } from './focus-field.ts';
import { type Form, initialForm, mostRows, newRow, type Row } from './form.ts';
import { type Notice, notices, type Undo } from './notices.ts';
import { nextId, rowName, withPatch, withRow, withRowBack, without } from './rows.ts';

/** The id of the button that takes the last change back. */
export const undoId = 'rueckgaengig';

/** All that the reader says, and what has to be told of it. */
export function useForm() {
  const [form, setForm] = useState(initialForm);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState<Notice>();
  const [focus, setFocus] = useState<{ readonly id: string }>();

  useEffect(() => {
    if (focus) focusField(focus.id);
  }, [focus]);

  const touch = (ids: readonly string[]) => setTouched((now) => new Set([...now, ...ids]));
  const change = (patch: Partial<Form>) => setForm((now) => ({ ...now, ...patch }));
  const changeRow = (id: string, patch: Partial<Row>) =>
    setForm((now) => ({ ...now, rows: withPatch(now.rows, id, patch) }));

  function add(kind: Row['kind'], name: string) {
    if (form.rows.length >= mostRows) return setNotice({ text: notices.full, undo: null });
    const row = newRow(nextId(form.rows), kind, name);
    setForm((now) => ({ ...now, rows: withRow(now.rows, row) }));
    setFocus({ id: rowField(row, 'name') });
  }

  function remove(row: Row) {
    const index = form.rows.indexOf(row);
    const text = notices.removed(rowName(form.rows, row));
    change({ rows: without(form.rows, row.id) });
    setNotice({ text, undo: { kind: 'row', row, index } });
    setFocus({ id: undoId });
  }

  function undo(last: Undo) {
    setNotice(undefined);
    if (last.kind === 'form') return setForm(last.form);
    const rows = withRowBack(form.rows, last.index, last.row);
    change({ rows });
    setFocus({ id: rowField(rows[last.index] ?? last.row, 'name') });
  }

  /** Takes what was already there, as if it had been typed now. */
  function start(found: Form) {
    if (found === initialForm) return;
    setForm(found);
    touch(fieldsOf(found).filter((id) => id !== document.activeElement?.id));
  }

  /** Puts another form in the place of this one, which the reader can have back. */
  function replace(next: Form, text: string) {
    setForm(next);
    touch(fieldsOf(next));
    setNotice({ text, undo: form === initialForm ? null : { kind: 'form', form } });
  }

  function clear() {
    replace(initialForm, notices.cleared);
    setTouched(new Set());
    setFocus({ id: undoId });
  }

  const actions = { touch, change, changeRow, add, remove, undo, start, replace, clear, setNotice };
  return { form, touched, notice, ...actions };
}

/** The ids of all fields that can hold a fault. */
export function fieldsOf({ rows }: Form): string[] {
  const ofRows = rows.flatMap((row) => [rowField(row, 'anzahl'), rowField(row, 'preis')]);
  return [...ofRows, ...Object.values(fieldIds)];
}
