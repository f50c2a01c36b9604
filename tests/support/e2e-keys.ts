import type { Page } from '@playwright/test';

/** What a person without a pointer must find at each stop: the focus on something, seen, and nothing over it (WCAG 2.4.7, 2.4.11). */
export async function focusProblem(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'the focus is lost';
    const name = `${focused.tagName} ${focused.textContent?.slice(0, 30) ?? ''}`;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
    if (focused.matches('button, input') && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2))
      return `${name} has no ring of 2 px`;
    const isClear = (colour: string) => /^(transparent|rgba\(.* 0\))$/.test(colour);
    let ground = focused.parentElement;
    while (ground?.parentElement && isClear(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
    const behind = ground === null ? '' : getComputedStyle(ground).backgroundColor;
    if (isClear(outlineColor) || outlineColor === behind) return `${name} has a ring that nobody sees`;
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return focused.contains(hit) ? undefined : `${name} is hidden`;
  });
}

/** Presses Tab until the focus is on this; gives the stops, each looked at. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const problem = await focusProblem(page);
    if (problem !== undefined) throw new Error(problem);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/** The arrow that a person would press who looks at the focus and at where they want to go. */
function arrowTo(page: Page, selector: string): Promise<string | undefined> {
  return page.evaluate((wanted) => {
    const target = document.querySelector(wanted);
    const focused = document.activeElement;
    if (target === null) throw new Error(`there is no ${wanted}`);
    if (target === focused) return undefined;
    if (focused === null || focused === document.body) return 'ArrowDown';
    const [to, from] = [target.getBoundingClientRect(), focused.getBoundingClientRect()];
    if (to.top >= from.bottom - 1) return 'ArrowDown';
    if (to.bottom <= from.top + 1) return 'ArrowUp';
    return to.left >= from.right - 1 ? 'ArrowRight' : 'ArrowLeft';
  }, selector);
}

/** Presses arrows until the focus is on this. */
export async function steerTo(page: Page, selector: string): Promise<void> {
  const pressed: string[] = [];
  for (;;) {
    const arrow = await arrowTo(page, selector);
    if (arrow === undefined) return;
    if (pressed.length === 25) throw new Error(`arrows never come to ${selector}: ${pressed.join(' ')}`);
    await page.keyboard.press(arrow);
    pressed.push(arrow);
    const problem = await focusProblem(page);
    if (problem !== undefined) throw new Error(problem);
  }
}
