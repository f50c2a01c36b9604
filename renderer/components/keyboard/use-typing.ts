import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Keystroke } from './keyboard.tsx';

const nowhere = { selectionStart: null, selectionEnd: null };

interface Typing {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly mostLength: number;
  /** Whether the field takes the focus when it appears. */
  readonly autoFocus?: boolean;
}

/** A field's text with the caret where the next letter goes; a touched key acts there as a real one would. */
export function useTyping({ text, setText, mostLength, autoFocus = false }: Typing) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  /** Where a touched key left the caret; a real keyboard moves its own. */
  const [caret, setCaret] = useState<{ readonly at: number }>();
  useEffect(() => {
    if (autoFocus) field.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  useLayoutEffect(() => {
    const { current: input } = field;
    if (caret === undefined || input === null) return;
    // New text has its caret at its end by itself; to set one has the page laid out.
    if (input.selectionStart === caret.at && input.selectionEnd === caret.at) return;
    input.setSelectionRange(caret.at, caret.at);
  }, [caret]);
  const focus = useCallback(() => field.current?.focus({ preventScroll: true }), []);
  /** The text and the caret that a key makes; undefined where the field is full. */
  const after = (keystroke: Keystroke): { readonly text: string; readonly at: number } | undefined => {
    const input = field.current;
    // Out of the field there is no caret to be trusted: the letter goes to the end.
    const { selectionStart, selectionEnd } = document.activeElement === input && input !== null ? input : nowhere;
    const end = selectionEnd ?? text.length;
    const start = selectionStart ?? end;
    const typed = keystroke === 'delete' ? '' : keystroke.type;
    const from = keystroke === 'delete' && start === end ? Math.max(0, start - 1) : start;
    const next = text.slice(0, from) + typed + text.slice(end);
    return next.length > mostLength ? undefined : { text: next, at: from + typed.length };
  };
  const press = (keystroke: Keystroke) => {
    const next = after(keystroke);
    focus();
    if (next === undefined) return;
    setText(next.text);
    setCaret({ at: next.at });
  };
  return { field, after, press, focus };
}
