import type { Page } from '@playwright/test';

/** One thing that is wrong with an element of the page. */
export interface Fault {
  /** The element, by selector; of several the first. */
  readonly at: string;
  /** Declarations that win over the kiosk's own. */
  readonly style?: Readonly<Record<string, string>>;
  /** Attributes, null for one that is taken off. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  /** What its first words are instead. */
  readonly words?: string;
}

/** Puts a fault into the running page, does something, and takes it out again. */
export async function withFault<T>(page: Page, fault: Fault, act: () => Promise<T>): Promise<T> {
  const undo = await page.evaluateHandle(({ at, style = {}, attributes = {}, words }) => {
    const element = document.querySelector<HTMLElement>(at);
    if (element === null) throw new Error(`there is no ${at}`);
    const looks = element.style.cssText;
    const before = Object.keys(attributes).map((name) => [name, element.getAttribute(name)] as const);
    const set = (name: string, value: string | null) =>
      value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
    for (const [name, value] of Object.entries(attributes)) set(name, value);
    for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const said = text?.nodeValue ?? null;
    if (words !== undefined && text !== null) text.nodeValue = words;
    return () => {
      // Not by its attribute, which the page's policy refuses.
      element.style.cssText = looks;
      for (const [name, value] of before) set(name, value);
      if (words !== undefined && text !== null) text.nodeValue = said;
    };
  }, fault);
  try {
    return await act();
  } finally {
    await undo.evaluate((take) => take());
  }
}

/**
 * Presses what a finger is on as it comes down, or what it leaves as it is lifted, whatever the kiosk makes of it, while
 * something is done.
 */
export async function withHastyTouch<T>(
  page: Page,
  on: 'pointerdown' | 'pointerup',
  act: () => Promise<T>,
): Promise<T> {
  const undo = await page.evaluateHandle((type) => {
    let down: EventTarget | null = null;
    const press = (event: PointerEvent) => {
      if (event.type === 'pointerdown') down = event.target;
      if (event.type !== type || !(down instanceof Element)) return;
      // Of what the first press has taken away, what stands there now.
      const there = down.isConnected ? down : document.elementFromPoint(event.clientX, event.clientY);
      there?.closest<HTMLElement>('[data-option]')?.click();
    };
    // Before the kiosk's own, which listen on the document.
    for (const name of ['pointerdown', 'pointerup'] as const) window.addEventListener(name, press, { capture: true });
    return () => {
      for (const name of ['pointerdown', 'pointerup'] as const)
        window.removeEventListener(name, press, { capture: true });
    };
  }, on);
  try {
    return await act();
  } finally {
    await undo.evaluate((take) => take());
  }
}
