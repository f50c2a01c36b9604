/** The part of Electron's `Input` that decides. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** Keys that act without a modifier: reload, help, developer tools, menus, history, other programs. */
const actingKeys =
  /^(F\d{1,2}|ContextMenu|PrintScreen|Help|Print|Open|Save|Close|New|Zoom\w+|Browser\w+|Launch\w+|Media\w+|GoBack|GoHome|Exit|Power\w*|Sleep)$/;

/**
 * Whether a key press is swallowed before the page or Chromium sees it. What a visitor with a keyboard needs (letters,
 * Tab, Enter, Escape, arrows, Shift) has no modifier; every chord is a way to reload, zoom, look inside or leave.
 */
export function isSwallowed(press: KeyPress): boolean {
  return press.control || press.alt || press.meta || actingKeys.test(press.key);
}
