import { type MutableRef, useEffect, useRef, useState } from 'preact/hooks';
import { initialForm } from './form.ts';
import type { Origin } from './notices.ts';
import { readTyped } from './read-typed.ts';
import { sharedCode } from './state/address.ts';
import type { openCode } from './state/open-code.ts';
import { readStored } from './state/store.ts';
import type { useForm } from './use-form.ts';

interface Code {
  readonly text: string;
  /** `kept`: by the browser, on the way back to this page */
  readonly from: Origin | 'kept';
}

/** What came with the page, the most certain first; undefined where nothing did. */
function codeAtStart(kept: string): Code | undefined {
  if (kept !== '') return { text: kept, from: 'kept' };
  const shared = sharedCode(location.hash);
  if (shared !== undefined) return { text: shared, from: 'shared' };
  const stored = readStored();
  return stored === null ? undefined : { text: stored, from: 'stored' };
}

/**
 * Fills the form with what is there when the page opens: typed before this code arrived, kept by the
 * browser, shared by an address, kept on this device.
 * @param open arrives later than the page; `load` makes it come
 */
export function useStart(
  element: MutableRef<HTMLFormElement | null>,
  backup: MutableRef<HTMLTextAreaElement | null>,
  desk: ReturnType<typeof useForm>,
  open: typeof openCode | undefined,
  load: () => void,
) {
  const [code, setCode] = useState<Code>();
  const form = useRef(desk.form);
  form.current = desk.form;

  useEffect(() => {
    if (element.current) desk.start(readTyped(element.current));
    const found = codeAtStart(backup.current?.value ?? '');
    if (found) setCode(found);
    /** A browser may fill the fields only now, without any other event. */
    const onShow = () => {
      if (form.current !== initialForm) return;
      if (element.current) desk.start(readTyped(element.current));
      const text = backup.current?.value ?? '';
      if (text !== '') setCode({ text, from: 'kept' });
    };
    addEventListener('pageshow', onShow);
    const onHash = () => {
      const text = sharedCode(location.hash);
      if (text !== undefined) setCode({ text, from: 'shared' });
    };
    addEventListener('hashchange', onHash);
    return () => {
      removeEventListener('pageshow', onShow);
      removeEventListener('hashchange', onHash);
    };
  }, []);

  useEffect(() => {
    if (!code) return;
    if (!open) return load();
    setCode(undefined);
    const isKept = code.from === 'kept';
    const { form, text } = open(code.text, isKept ? 'shared' : code.from);
    if (!isKept && form) desk.replace(form, text);
    else if (form) desk.start(form);
    else if (!isKept) desk.setNotice({ text, undo: null });
  }, [code, open]);

  return { isFilling: code !== undefined };
}
