import type { ElectronApplication, Page } from '@playwright/test';

/** The commonest visitor: a temporary stayer with an imputed contract. */
export const listAnswers: Readonly<Record<string, string>> = {
  emergency: 'no',
  who: 'self',
  status: 'foreigner-temporary',
  contract: 'imputed',
  eaeu: 'no',
  extras: 'none',
};

/** The page of this file name, also of a hidden window; waits for it. */
export async function pageNamed(app: ElectronApplication, file: string): Promise<Page> {
  const has = (page: Page) => page.url().endsWith(`/${file}`);
  for (;;) {
    const found = app.windows().find(has);
    if (found !== undefined) return found;
    const opened = await app.waitForEvent('window');
    await opened.waitForLoadState();
  }
}

/** Walks from the start screen to the list. */
export async function walkToList(page: Page, language = 'tg'): Promise<void> {
  await page.locator(`[data-screen="start"] [data-language="${language}"]`).click();
  await page.locator('[data-screen="home"] [data-action="guide"]').click();
  for (const [question, option] of Object.entries(listAnswers)) {
    await page.locator(`[data-question="${question}"] [data-option="${option}"]`).click();
  }
  await page.locator('[data-screen="checklist"]').waitFor();
}

/** The same, and waits until the list's sheet stands drawn, as it does when a person has read the list. */
export async function walkToSheet(app: ElectronApplication, page: Page): Promise<Page> {
  await walkToList(page);
  const sheet = await pageNamed(app, 'sheet.html');
  await sheet.locator('.sheet:not(.measuring)').waitFor({ state: 'attached' });
  return sheet;
}

/** Taps a control; the moment the finger was lifted, in milliseconds of the wall clock. */
export async function tapped(page: Page, action: string): Promise<number> {
  const lifted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const note = (event: Event) => resolve(performance.timeOrigin + event.timeStamp);
        addEventListener('pointerup', note, { capture: true, once: true });
      }),
  );
  await page.locator(`.actions [data-action="${action}"]`).click();
  return lifted;
}

/** Ends the visit; the next one can begin. */
export async function endVisit(page: Page): Promise<void> {
  await page.locator('.head [data-action="end"]').click();
  await page.locator('[data-screen="thanks"] [data-action="restart"]').click();
  await page.locator('[data-screen="start"]').waitFor();
}
