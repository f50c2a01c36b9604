/** What no page of the kiosk lets through, whatever its own scripts do: see the rows of main/lockdown/table.ts. */
const refused = [
  'contextmenu',
  'copy',
  'cut',
  'dragenter',
  'dragover',
  'dragstart',
  'drop',
  'paste',
] as const satisfies readonly (keyof DocumentEventMap)[];

/** Puts the refusals on a page; called by the preload script, so before any script of the page. */
export function lockPage(): void {
  for (const name of refused) window.addEventListener(name, (event) => event.preventDefault(), { capture: true });
  const zooms = (event: WheelEvent) => {
    if (event.ctrlKey) event.preventDefault();
  };
  // Not passive: a passive listener can't refuse.
  window.addEventListener('wheel', zooms, { capture: true, passive: false });
  const chooses = (event: MouseEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file') event.preventDefault();
  };
  window.addEventListener('click', chooses, { capture: true });
}
