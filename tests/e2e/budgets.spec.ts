import type { JSHandle, Page } from '@playwright/test';
import { firstBytes } from '../../tools/bench/sizes.ts';
import { at } from '../../tools/setup/paths.mjs';
import { layoutProblems } from '../support/e2e-layout.ts';
import { action, changeLanguage, chooseLanguage, screenNamed, tap, tapTo } from '../support/e2e-touch.ts';
import { expect, type Kiosk, test } from '../support/electron-app.ts';

interface Counts {
  readonly calls: readonly string[];
  readonly queries: Readonly<Record<string, number>>;
  readonly files: readonly string[];
  readonly sizes: readonly (readonly [number, number])[];
}

/** What the main process has done (tests/support/count-hook.cjs): so far, or until the first screen stood. */
function counts({ app }: Kiosk, until?: 'first'): Promise<Counts> {
  return app.evaluate((_electron, key) => {
    const { qadamCounts } = globalThis as unknown as { qadamCounts: Counts & { first: Counts } };
    return key === undefined ? qadamCounts : qadamCounts[key];
  }, until);
}

/** Has React tell how often it put something on the page; it does so for whoever is there before it. */
async function countCommits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = { commits: 0 };
    const hook = {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => (noted.commits += 1),
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    };
    Object.assign(window, { noted, __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });
  });
  await page.reload();
  await screenNamed(page, 'start').waitFor();
}

/** So many frames, within which what a tap leads to has been drawn; more would only find less, never more. */
const frames = 10;

const commits = (page: Page) =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (window as unknown as { noted: { commits: number } }).noted.commits;
  }, frames);

test('renderer code before the first touch is at most 120 KB, compressed: none of MUI is in it', () => {
  expect(firstBytes()).toBeGreaterThan(50_000);
  expect(firstBytes()).toBeLessThanOrEqual(120_000);
});

/** The classes of what gets styles of its own on the page, from now on until the home screen stands. */
function stylesSet(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new MutationObserver((changes) => {
          const set = changes.filter(({ attributeName }) => attributeName === 'style');
          resolve(set.map(({ target }) => (target instanceof Element ? target.className : '')));
          observer.disconnect();
        });
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
}

/** Counts the rows that come onto the page from now on. */
function countRows(page: Page): Promise<JSHandle<{ rows: number }>> {
  return page.evaluateHandle(() => {
    const noted = { rows: 0 };
    const observer = new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof Element) noted.rows += node.querySelectorAll('li').length + Number(node.matches('li'));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return noted;
  });
}

test.use({ kioskHook: at('tests/support/count-hook.cjs') });

test('what a start and the taps after it may cost', async ({ kiosk }) => {
  const { page } = kiosk;
  await screenNamed(page, 'start').waitFor();
  await expect.poll(async () => (await counts(kiosk)).calls).toContain('directory:list');
  const first = await counts(kiosk, 'first');
  expect(first.calls.toSorted()).toEqual(['content:start', 'settings:visitor']);
  expect(first.queries['content.db']).toBe(1);
  // Reading a file opens it, which may count twice.
  const files = new Set(first.files);
  expect(files.size, [...files].join(' ')).toBeLessThanOrEqual(55);
  // A window that changes its size has its page laid out again, and every text of it measured.
  const whole = await kiosk.app.evaluate(({ screen }) => screen.getPrimaryDisplay().size);
  expect(first.sizes).toEqual([[whole.width, whole.height]]);

  await countCommits(page);
  await expect
    .poll(async () => (await counts(kiosk)).calls.filter((name) => name === 'directory:list'))
    .toHaveLength(2);
  const cost = async (act: () => Promise<void>) => {
    const [before, drawn] = [await counts(kiosk), await commits(page)];
    await act();
    const times = (await commits(page)) - drawn;
    const after = await counts(kiosk);
    const queries = (after.queries['content.db'] ?? 0) - (before.queries['content.db'] ?? 0);
    return { queries, commits: times };
  };
  const within = (measured: { queries: number; commits: number }, most: typeof measured) => {
    expect(measured.commits).toBeGreaterThan(0);
    expect(measured.queries).toBeLessThanOrEqual(most.queries);
    expect(measured.commits).toBeLessThanOrEqual(most.commits);
  };
  // The language's first words, and all others when the page is idle.
  within(await cost(() => chooseLanguage(page, 'tg')), { queries: 2, commits: 8 });
  within(await cost(() => tapTo(page, 'services', 'services')), { queries: 0, commits: 6 });
  // Header and settings stay while screens change. That a word is broken is found without having tiles laid out anew.
  const help = await action(page, 'help').elementHandle();
  const restyled = stylesSet(page);
  within(await cost(() => tapTo(page, 'home', 'home')), { queries: 0, commits: 6 });
  expect(await help?.evaluate((button) => button.isConnected)).toBe(true);
  expect(await restyled).toEqual(['tiles']);
  within(await cost(() => tapTo(page, 'guide', 'question')), { queries: 0, commits: 6 });
  within(await cost(() => tap(page, page.locator('[data-option="no"]'))), { queries: 0, commits: 6 });
  // Two taps: the sheet of languages, and one of them.
  within(await cost(() => changeLanguage(page, 'hy')), { queries: 2, commits: 14 });
  within(await cost(() => tap(page, action(page, 'larger'))), { queries: 0, commits: 6 });

  // Strong lines take no room: what is in pages is neither measured nor laid out in pages anew for them.
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'services', 'services');
  const added = await countRows(page);
  within(await cost(() => tap(page, action(page, 'contrast'))), { queries: 0, commits: 3 });
  expect(await added.evaluate(({ rows }) => rows)).toBe(0);
  expect(await layoutProblems(page)).toEqual([]);
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'guide', 'question');

  // A pictogram is a few shapes in one element; none is a tree of its own, nor kept where it is styled but not shown.
  expect(await page.locator('use, symbol').count()).toBe(0);
  expect(await page.locator('body *').count()).toBeLessThanOrEqual(180);

  // What a key finds is asked for while the finger is on it, once, and shown together with the letter.
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'search', 'search');
  const asked = async () => (await counts(kiosk)).calls.filter((name) => name === 'search:find').length;
  await page.locator('[data-key="դ"]').hover();
  await page.mouse.down();
  await expect.poll(asked).toBe(1);
  const together = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('[data-field="search"]');
        const observer = new MutationObserver(() => {
          if (field?.value !== '') resolve(document.querySelector('[data-hit]') !== null);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  within(await cost(() => page.mouse.up()), { queries: 0, commits: 5 });
  expect(await together).toBe(true);
  expect(await asked()).toBe(1);

  // Nobody asks for anything while nobody touches anything.
  const quiet = await counts(kiosk);
  expect(await commits(page)).toBeGreaterThan(0);
  expect((await counts(kiosk)).calls).toEqual(quiet.calls);
});
