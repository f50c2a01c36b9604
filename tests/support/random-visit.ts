import type { CDPSession, Page } from '@playwright/test';

/** A finger that touches whatever chance picks. Quick: each touch is three messages to the page. */
export class RandomFinger {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #random: () => number;

  private constructor(page: Page, session: CDPSession, random: () => number) {
    this.#page = page;
    this.#session = session;
    this.#random = random;
  }

  static async over(page: Page, random: () => number): Promise<RandomFinger> {
    return new RandomFinger(page, await page.context().newCDPSession(page), random);
  }

  /**
   * Touches one of the controls that this selector finds and a finger could reach; gives what it was, undefined when
   * there is none within the time.
   */
  async touch(selector: string, withinMs = 30_000): Promise<string | undefined> {
    const found = await this.#page.evaluate(
      async ({ wanted, chance, patience }) => {
        const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const isOld = !('currentCSSZoom' in document.body);
        const zoomOf = (part: Element | null): number =>
          part === null ? 1 : Number(getComputedStyle(part).zoom || 1) * zoomOf(part.parentElement);
        const look = () =>
          [...document.querySelectorAll(wanted)].flatMap((element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            const zoom = isOld ? zoomOf(element) : 1;
            const [x, y] = [(left + width / 2) * zoom, (top + height / 2) * zoom];
            const hit = width > 0 ? document.elementFromPoint(x, y) : null;
            const { action = '', language = '', option = '' } = element instanceof HTMLElement ? element.dataset : {};
            return hit !== null && element.contains(hit) ? [{ x, y, name: action + language + option }] : [];
          });
        const deadline = performance.now() + patience;
        for (;;) {
          await nextFrame();
          const before = look();
          await nextFrame();
          const now = look();
          if (now.length > 0 && JSON.stringify(now) === JSON.stringify(before)) {
            return now[Math.floor(chance * now.length)];
          }
          if (performance.now() > deadline) return undefined;
        }
      },
      { wanted: selector, chance: this.#random(), patience: withinMs },
    );
    if (found === undefined) return undefined;
    const { x, y, name } = found;
    await Promise.all([
      this.#session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
      this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
    ]);
    return name;
  }
}

const anything = '[data-screen] button:not([disabled]), [data-overlay] button:not([disabled]), [data-option]';
const ending = ['end', 'restart'].map((name) => `:not([data-action="${name}"])`).join('');
const everything = anything.replaceAll('button', `button${ending}`);
const withoutPrint = everything.replaceAll('button', 'button:not([data-action="print"])');

/** One visit by touch: a language, `touches` controls that chance picks, home, the end, and back to the start. */
export async function visitAtRandom(
  finger: RandomFinger,
  page: Page,
  { touches, mayPrint, language }: { touches: number; mayPrint: boolean; language?: string },
): Promise<string[]> {
  const seen: string[] = [];
  const must = async (selector: string) => {
    const name = await finger.touch(selector);
    if (name === undefined) throw new Error(`nothing to touch for ${selector} after ${seen.join(' ')}`);
    seen.push(name);
  };
  await must(`[data-screen="start"] [data-language${language === undefined ? '' : `="${language}"`}]`);
  await page.locator('[data-screen="home"]').waitFor();
  for (let touch = 0; touch < touches; touch += 1) {
    seen.push((await finger.touch(mayPrint ? everything : withoutPrint, 2000)) ?? 'nothing');
  }
  while ((await page.locator('[data-overlay]').count()) > 0) await must('[data-overlay] [data-action="close"]');
  if ((await page.locator('[data-screen="home"]').count()) === 0) await must('[data-action="home"]');
  await must('[data-screen="home"] [data-action="end"]');
  await must('[data-screen="thanks"] [data-action="restart"]');
  await page.locator('[data-screen="start"]').waitFor();
  return seen;
}
