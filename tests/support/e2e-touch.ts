import type { CDPSession, Locator, Page } from '@playwright/test';
import type { Answers } from '../../shared/content/condition.ts';
import { chosen } from '../../shared/content/condition.ts';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page's DevTools session, one a page. */
export function devtools(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** Frames that an element may take to come to rest under the finger, about two seconds. */
const mostFrames = 120;

/** How long what is to be touched may take to be there, on a busy machine. */
const LONGEST_MS = 30_000;

/**
 * The middle of an element that rests in the viewport with nothing over it. An element that does not, a finger could
 * not touch; nothing is ever scrolled.
 */
async function centreOf(target: Locator): Promise<{ x: number; y: number }> {
  const until = Date.now() + LONGEST_MS;
  for (;;) {
    await target.waitFor({ state: 'visible', timeout: LONGEST_MS });
    const found = await placeOf(target);
    if (found.inside && found.free) return { x: found.x, y: found.y };
    // A page that is measured anew, as letters have come or a pager has, may have drawn the element once more.
    if (Date.now() < until) continue;
    if (!found.inside)
      throw new Error(`${String(target)} is not in the viewport (its middle is ${found.x}, ${found.y})`);
    throw new Error(`${String(target)} is covered by ${found.over}`);
  }
}

/** Where the middle of an element is, once it rests, whether it is in the viewport, and what lies over it there. */
function placeOf(target: Locator) {
  return target.evaluate(async (element, frames) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // Chromium before 128 gives places inside a zoomed element in that element's own pixels.
    const isOld = !('currentCSSZoom' in element);
    const zoomOf = (part: Element | null): number =>
      part === null ? 1 : Number(getComputedStyle(part).zoom || 1) * zoomOf(part.parentElement);
    const look = () => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const zoom = isOld ? zoomOf(element) : 1;
      const [x, y] = [(left + width / 2) * zoom, (top + height / 2) * zoom];
      const inside = width > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight;
      const hit = inside ? document.elementFromPoint(x, y) : null;
      return { x, y, inside, free: hit !== null && element.contains(hit), over: hit?.outerHTML.slice(0, 120) ?? '' };
    };
    let before = look();
    for (let frame = 0; frame < frames; frame += 1) {
      await nextFrame();
      const now = look();
      if (now.free && now.x === before.x && now.y === before.y) return now;
      before = now;
    }
    return before;
  }, mostFrames);
}

/** Pixels beside the middle, to and fro: no finger comes to the very same spot again, unless it taps twice for one. */
let aside = 14;

/** Touches an element with one finger and lifts it, as the touch screen would. */
export async function tap(page: Page, target: Locator): Promise<void> {
  const middle = await centreOf(target);
  aside = -aside;
  const { x, y } = { x: middle.x + aside, y: middle.y + aside };
  const session = await devtools(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The control with this `data-action` on the sheet that lies over the screen, or else on the screen. */
export function action(page: Page, name: string): Locator {
  const control = `[data-action="${name}"]`;
  return page.locator(`[data-overlay] ${control}, body:not(:has([data-overlay])) [data-screen] ${control}`).last();
}

/** The screen of this name. */
export function screenNamed(page: Page, name: string): Locator {
  return page.locator(`[data-screen="${name}"]`);
}

/** Taps a control and waits for the screen that it leads to. */
export async function tapTo(page: Page, name: string, screen: string): Promise<void> {
  await tap(page, action(page, name));
  await screenNamed(page, screen).waitFor();
}

/** Chooses a language on the start screen and waits for home in that language. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  await tap(page, page.locator(`[data-screen="start"] [data-language="${language}"]`));
  await page.locator(`html[lang="${language}"] [data-screen="home"]`).waitFor();
}

/** Changes the language on any screen but the start. */
export async function changeLanguage(page: Page, language: string): Promise<void> {
  await tap(page, action(page, 'language'));
  await tap(page, page.locator(`[data-overlay="language"] [data-language="${language}"]`));
  await page.locator('[data-overlay]').waitFor({ state: 'detached' });
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** An option of the question on the screen; turned to by "more" when it is on a later page. Gives it and the taps. */
async function optionOf(page: Page, option: string): Promise<{ target: Locator; taps: number }> {
  const target = page.locator(`[data-screen="question"] [data-option="${option}"]`);
  for (let taps = 0; ; taps += 1) {
    if ((await target.count()) === 1) return { target, taps };
    const more = page.locator('[data-screen="question"] .main [data-action="more"]');
    if ((await more.count()) === 0) throw new Error(`the question offers no option "${option}" on any page`);
    await tap(page, more);
  }
}

/** The id of the question on the screen, undefined when another screen shows. */
export async function questionOn(page: Page): Promise<string | undefined> {
  const root = page.locator('[data-screen]').first();
  return (await root.getAttribute('data-question')) ?? undefined;
}

/** Answers the question on the screen and waits for what comes next. Gives the number of taps. */
export async function answer(page: Page, question: string, options: readonly string[]): Promise<number> {
  await page.locator(`[data-screen="question"][data-question="${question}"]`).waitFor();
  let taps = 0;
  let several = false;
  for (const option of options) {
    const found = await optionOf(page, option);
    several = (await found.target.getAttribute('role')) === 'checkbox' && option !== 'none';
    await tap(page, found.target);
    taps += found.taps + 1;
  }
  if (several) {
    await tap(page, page.locator('[data-screen="question"] .actions [data-action="next"]'));
    taps += 1;
  }
  await page.locator(`[data-screen]:not([data-question="${question}"])`).waitFor();
  return taps;
}

/** Walks from home through every question to the list. Gives the taps it took and the questions that were asked. */
export async function walkFromHome(page: Page, answers: Answers): Promise<{ taps: number; asked: string[] }> {
  await tap(page, action(page, 'guide'));
  await page.locator('[data-screen="question"]').waitFor();
  let taps = 1;
  const asked: string[] = [];
  for (;;) {
    const question = await questionOn(page);
    if (question === undefined) break;
    const options = chosen(answers, question);
    if (options.length === 0) throw new Error(`the kiosk asks "${question}", which this visitor has no answer to`);
    taps += await answer(page, question, options);
    asked.push(question);
  }
  await page.locator('[data-screen="checklist"][data-outcome]').waitFor();
  return { taps, asked };
}

/** Walks from the start screen to the list, every step by touch; counts the taps, the language's included. */
export async function walk(page: Page, language: string, answers: Answers) {
  await chooseLanguage(page, language);
  const { taps, asked } = await walkFromHome(page, answers);
  return { taps: taps + 1, asked };
}
