import type { Texts } from '../content/schema.ts';

/** The text of an id. Throws on a missing one: the build refuses content with holes, so this is a defect. */
export function text(texts: Texts, id: string): string {
  const found = texts[id];
  if (found === undefined) throw new Error(`there is no text "${id}" in this language`);
  return found;
}

/** Puts values into `{{name}}` places of a text. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}

/** "2026-11-22" as "22.11.2026", the form that every language of the kiosk uses on paper. */
export function displayDate(isoDay: string): string {
  return isoDay.split('-').reverse().join('.');
}
