/** The sizes of text that a visitor can choose; the theme (renderer/theme/tokens.css) says how large each is. */
export const textSizes = ['normal', 'large', 'larger', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** The colours that a visitor can choose, in the order of the button's touches: who needs contrast gets it first. */
export const schemes = ['light', 'contrast', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** The one after this in a list, the first after the last. */
export function following<T>(list: readonly T[], present: T): T {
  return list[(list.indexOf(present) + 1) % list.length] ?? present;
}
