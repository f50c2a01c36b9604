import type { Page } from '@playwright/test';
import { expect } from './electron-app.ts';

interface Ear {
  readonly said: string[];
}

/** How long a live region must have been there, in ms, for a screen reader to tell of what comes into it. */
const leastMs = 50;

/**
 * Listens to the page's live regions from now on, as a screen reader does: what changes in a region that has been there
 * is said. What comes together with its region, or into one that a sheet hides, is not, which is put before its words.
 */
export async function listen(page: Page): Promise<void> {
  await page.evaluate((least) => {
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
    const hiding = '[aria-hidden="true"], [inert]';
    const ear: Ear = { said: [] };
    const since = new Map<Element, number>();
    /** Keeps when each region came up that can be heard. */
    const learn = (now: number) => {
      const regions = [...document.querySelectorAll(live)].filter((region) => region.closest(hiding) === null);
      for (const known of since.keys()) if (!regions.includes(known)) since.delete(known);
      for (const region of regions) if (!since.has(region)) since.set(region, now);
    };
    const wordsOf = (node: Node) => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    learn(Number.NEGATIVE_INFINITY);

    const observer = new MutationObserver((changes) => {
      const now = performance.now();
      learn(now);
      /** What is said of each change, once, by what it is said of. */
      const heard = new Map<Element, Element>();
      for (const { target, type, addedNodes } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        const region = at?.closest(live);
        const added = [...addedNodes].filter((node) => node instanceof Element);
        if (at === null || (type === 'attributes' && region === null)) continue;
        if (region != null && type !== 'attributes' && (type === 'characterData' || addedNodes.length > 0)) {
          const part = added.length === 1 ? added[0] : at;
          heard.set(region.getAttribute('aria-atomic') === 'false' && part !== undefined ? part : region, region);
        }
        if (region != null) continue;
        for (const node of added)
          for (const one of [node, ...node.querySelectorAll(live)]) if (one.matches(live)) heard.set(one, one);
      }
      for (const [part, region] of heard) {
        const words = part.isConnected ? wordsOf(part) : '';
        if (words === '') continue;
        const age = now - (since.get(region) ?? now);
        const not = since.has(region) ? (age < least ? 'too new: ' : '') : 'hidden: ';
        const lang = part.closest('[lang]')?.getAttribute('lang') ?? '';
        ear.said.push(`${not}${lang}: ${words}`);
      }
    });
    const wanted = { childList: true, characterData: true, subtree: true, attributes: true };
    observer.observe(document, { ...wanted, attributeFilter: ['aria-hidden', 'inert', 'role', 'aria-live'] });
    (window as unknown as { ear: Ear }).ear = ear;
  }, leastMs);
}

/** What was said since it was last asked, each as `language: words`. */
function said(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { ear: Ear }).ear.said.splice(0));
}

/** All that is said from when it was last asked until this is; what is said after it is told when it is next asked. */
export async function saidUntil(page: Page, last: string): Promise<string[]> {
  const all: string[] = [];
  await expect.poll(async () => all.push(...(await said(page))) && all, `"${last}" is said`).toContain(last);
  return all;
}
