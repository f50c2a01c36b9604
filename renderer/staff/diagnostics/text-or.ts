import type { Say } from '../../i18n/texts-context.tsx';

/** The text of an id, or these words where there is none: an id of a later or another part of the kiosk. */
export function textOr(say: Say, id: string, words: string): string {
  const text = say(id);
  return text === id ? words : text;
}
