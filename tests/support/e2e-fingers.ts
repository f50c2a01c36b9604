import type { Page } from '@playwright/test';
import { devtools, questionOn } from './e2e-touch.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly id?: number;
}

async function middleOf(page: Page, option: string): Promise<Spot> {
  const box = await page.locator(`[data-option="${option}"]`).boundingBox();
  if (box === null) throw new Error(`no option ${option}`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

async function touch(page: Page, type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Spot[]): Promise<void> {
  await (await devtools(page)).send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** The question on the screen after two frames, in which a second choice would have shown. */
async function settled(page: Page): Promise<string | undefined> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return questionOn(page);
}

/** Lifts all fingers and waits for another question; gives the one on which it rests. */
async function lift(page: Page, before: string | undefined): Promise<string | undefined> {
  await touch(page, 'touchEnd', []);
  await page.locator(`[data-screen]:not([data-question="${before}"])`).waitFor();
  return settled(page);
}

/** The questions on the screen before a finger is lifted, and after. */
interface Answered {
  readonly held: string | undefined;
  readonly lifted: string | undefined;
}

/** A finger that rolls by 30 px on an option. */
export async function roll(page: Page, option: string): Promise<Answered> {
  const before = await questionOn(page);
  const { x, y } = await middleOf(page, option);
  await touch(page, 'touchStart', [{ x, y }]);
  for (let step = 1; step <= 6; step += 1) await touch(page, 'touchMove', [{ x: x + 5 * step, y }]);
  return { held: await settled(page), lifted: await lift(page, before) };
}

/** A finger that rests on an option for 2 s. */
export async function rest(page: Page, option: string): Promise<Answered> {
  const before = await questionOn(page);
  await touch(page, 'touchStart', [await middleOf(page, option)]);
  await page.evaluate(
    (start) =>
      new Promise<void>((done) => {
        const wait = () => (performance.now() - start > 2000 ? done() : void requestAnimationFrame(wait));
        wait();
      }),
    await page.evaluate(() => performance.now()),
  );
  return { held: await settled(page), lifted: await lift(page, before) };
}

/** Two touches at once at the same spot; the second must not answer what the first has brought up. */
export async function tapTwice(page: Page, option: string): Promise<string | undefined> {
  const [before, spot] = [await questionOn(page), await middleOf(page, option)];
  await touch(page, 'touchStart', [spot]);
  await touch(page, 'touchEnd', []);
  await touch(page, 'touchStart', [spot]);
  return lift(page, before);
}

/** Two fingers on two options; the first one counts. */
export async function tapBoth(page: Page, first: string, second: string): Promise<string | undefined> {
  const before = await questionOn(page);
  const [one, other] = [await middleOf(page, first), await middleOf(page, second)];
  await touch(page, 'touchStart', [{ ...one, id: 1 }]);
  await touch(page, 'touchStart', [
    { ...one, id: 1 },
    { ...other, id: 2 },
  ]);
  return lift(page, before);
}

/** A finger that goes far off its place before it is lifted: it has thought better of it. */
export async function slideOff(page: Page, option: string): Promise<string | undefined> {
  const { x, y } = await middleOf(page, option);
  await touch(page, 'touchStart', [{ x, y }]);
  for (let step = 1; step <= 10; step += 1) await touch(page, 'touchMove', [{ x, y: y - 40 * step }]);
  await touch(page, 'touchEnd', []);
  return settled(page);
}
