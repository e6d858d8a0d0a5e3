import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** what holds there now, in a few words */
  now: string;
  /** opens it; the reader may close it again */
  isNeeded: boolean;
  /** the content has to be there */
  onOpen: () => void;
  children: ComponentChildren;
}

/** A part of the form that not everyone needs. */
export function Fold({ title, now, isNeeded, onOpen, children }: Props) {
  const part = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isNeeded && part.current) part.current.open = true;
    // Opened before this code arrived.
    if (part.current?.open) onOpen();
  }, [isNeeded]);
  return (
    <details
      ref={part}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen();
      }}
    >
      <summary>
        {title}
        <span class="field-hint">{now}</span>
      </summary>
      <div class="fold">{children}</div>
    </details>
  );
}
