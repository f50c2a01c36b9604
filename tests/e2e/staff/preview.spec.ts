import type { Page } from '@playwright/test';
import { textsOf } from '../../support/content.ts';
import { stateOf } from '../../support/e2e-profile.ts';
import { turnPage } from '../../support/e2e-screen.ts';
import { setPins, signIn } from '../../support/e2e-staff.ts';
import { action, chooseLanguage, screenNamed, tap, tapTo, walkFromHome } from '../../support/e2e-touch.ts';
import { expect, test } from '../../support/electron-app.ts';

/** A citizen who wants to apply in the attachment campaign, which lasts from 1 September to 1 November (item 31). */
const answers = {
  emergency: 'no',
  who: 'self',
  status: 'citizen',
  category: 'none',
  ground: 'campaign',
  extras: 'none',
};
const texts = textsOf('ru');

async function openPreview(page: Page): Promise<void> {
  await signIn(page, 'counter');
  await tapTo(page, 'content', 'staff-content');
  await tap(page, action(page, 'content-preview'));
  await page.locator('[data-view="preview"]').waitFor();
}

/** Goes from the step on the screen to the next one, or from the last one to the list. Gives the step's id. */
async function nextStep(page: Page): Promise<string | undefined> {
  const before = await page.locator('section[data-step]').getAttribute('data-step');
  await tap(page, action(page, 'next'));
  const after = page.locator(`section[data-step]:not([data-step="${before}"]), [data-screen="checklist"]`);
  return (await after.first().getAttribute('data-step')) ?? undefined;
}

/** Everything that the step's pages say. */
async function wordsOfStep(page: Page, step: string): Promise<string> {
  await tap(page, action(page, 'steps'));
  const card = page.locator('[data-screen="step"] section[data-step]');
  if ((await card.getAttribute('data-step')) !== step) while ((await nextStep(page)) !== step);
  let words = '';
  do words += await card.innerText();
  while (await turnPage(page, 'more'));
  return words.replaceAll(/\s+/g, ' ');
}

for (const { day, note } of [
  { day: '2027-10-10', note: 'note.ground.campaign' },
  { day: '2027-12-01', note: 'note.ground.campaign-closed' },
]) {
  test(`staff see the guidance of ${day}; nothing of it is printed or counted`, async ({ kiosk }) => {
    const { page, userData } = kiosk;
    await setPins(page);
    await openPreview(page);
    const field = page.locator('[data-field="preview-day"]');
    await field.fill('2027-02-30');
    await tap(page, action(page, 'preview-show'));
    await expect(page.locator('.staff-error')).toBeVisible();
    await field.fill(day);
    await tap(page, action(page, 'preview-show'));

    const mark = page.locator(`[data-preview="${day}"]`);
    await expect(mark).toBeVisible();
    await chooseLanguage(page, 'ru');
    const [marked, shown] = await Promise.all([mark.boundingBox(), screenNamed(page, 'home').boundingBox()]);
    // It covers nothing of the screen, nor pushes its foot out of sight.
    expect(shown?.y).toBeGreaterThanOrEqual((marked?.y ?? 0) + (marked?.height ?? 0) - 1);
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(await page.evaluate(() => innerHeight));
    await walkFromHome(page, answers);
    await expect(mark).toBeVisible();
    expect(await wordsOfStep(page, 'egov.request')).toContain(texts[note]);
    while ((await nextStep(page)) !== undefined);
    await tapTo(page, 'print', 'print');
    await expect(page.locator('[data-screen="print"] h1')).toHaveText(texts['ui.preview.end'] ?? '');
    await tap(page, action(page, 'end'));
    await screenNamed(page, 'thanks').waitFor();
    await expect(mark).toHaveCount(0);
    await kiosk.close();
    const { counter, job, audit } = stateOf(userData);
    expect([counter, job]).toEqual([[], []]);
    expect(audit).toContainEqual(expect.objectContaining({ role: 'counter', action: 'preview', detail: day }));
  });
}

test('where a visitor waits there is no preview', async ({ kiosk: { page } }) => {
  await setPins(page);
  await chooseLanguage(page, 'uz');
  await openPreview(page);
  await expect(page.locator('[data-notice="mind"]')).toBeVisible();
  await expect(action(page, 'preview-show')).toHaveCount(0);
});
