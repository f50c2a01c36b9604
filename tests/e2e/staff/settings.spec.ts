import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { QadamBridge } from '../../../shared/api.ts';
import { setSettings } from '../../support/e2e-print.ts';
import { stateOf } from '../../support/e2e-profile.ts';
import { openWizard, setupStep } from '../../support/e2e-setup.ts';
import { setPins, signIn } from '../../support/e2e-staff.ts';
import { action, screenNamed, tap, tapTo, walk } from '../../support/e2e-touch.ts';
import { expect, launchKiosk, test } from '../../support/electron-app.ts';

test.slow();

/** The settings that a visitor's page is given at this moment. */
function visitorSettings(page: Page) {
  return page.evaluate(() =>
    (globalThis as unknown as { qadam: QadamBridge }).qadam.call('settings:visitor', undefined),
  );
}

/** Opens a section of the settings as a manager. */
async function openSection(page: Page, section: string): Promise<void> {
  await tapTo(page, 'settings', 'staff-settings');
  await tap(page, action(page, `section-${section}`));
  await page.locator(`[data-screen="staff-settings"][data-step="${section}"]`).waitFor();
}

async function saved(page: Page): Promise<void> {
  await tap(page, action(page, 'save'));
  await page.locator('[data-notice="done"]').waitFor();
}

test("the organisation's file wins over what is stored, and is shown as locked", async ({ userData }) => {
  setSettings(userData, { idleSeconds: 300, warningSeconds: 30 });
  const config = join(userData, 'config.json');
  writeFileSync(config, JSON.stringify({ idleSeconds: 45, office: { name: { ru: 'ЦОН № 5', kk: '№ 5 ХҚКО' } } }));
  const { page, close } = await launchKiosk(userData, { args: [`--config=${config}`] });
  await screenNamed(page, 'start').waitFor();
  await expect(page.locator('[data-screen="start"] .note')).toContainText('45');
  expect(await visitorSettings(page)).toMatchObject({ idleSeconds: 45, warningSeconds: 30 });
  await openWizard(page);
  await expect(setupStep(page, 'office').locator('[data-layer="fixed"] .setting-locked')).toBeVisible();
  await expect(page.locator('[data-field="name-kk"]')).toBeDisabled();
  await expect(page.locator('[data-field="name-kk"]')).toHaveValue('№ 5 ХҚКО');
  const written = await page.evaluate(() => {
    const { qadam } = globalThis as unknown as { qadam: QadamBridge };
    return qadam.call('staff:settings-write', { idleSeconds: 60, copies: 2 });
  });
  expect(written).toEqual({ ok: false, faults: [{ key: 'idleSeconds', place: 'idleSeconds', reason: 'fixed' }] });
  expect(await visitorSettings(page)).toMatchObject({ idleSeconds: 45 });
  await close();
  expect(stateOf(userData)['setting']).not.toEqual(
    expect.arrayContaining([expect.objectContaining({ key: 'copies' })]),
  );
});

test('a broken file is named by line, the kiosk starts, and what is right of it holds', async ({ userData }) => {
  const config = join(userData, 'config.json');
  writeFileSync(config, '{\n  "idleSeconds": 45,\n  "paper": "a5"\n}\n');
  const { page, close } = await launchKiosk(userData, { args: [`--config=${config}`] });
  await screenNamed(page, 'start').waitFor();
  expect(await visitorSettings(page)).toMatchObject({ idleSeconds: 45, paper: 'a4' });
  await setPins(page);
  await signIn(page, 'manager');
  await tapTo(page, 'settings', 'staff-settings');
  const notice = page.locator('[data-screen="staff-settings"] [data-notice="failed"]');
  await expect(notice).toContainText('config.json');
  await expect(notice).toContainText('3');
  await expect(notice).toContainText('paper');
  await close();
  const lines = readFileSync(join(userData, 'logs/qadam.log'), 'utf8').trim().split('\n');
  const broken = lines
    .map((line) => JSON.parse(line) as object)
    .filter((line) => 'event' in line && line.event === 'fleet-file-broken');
  expect(broken).toMatchObject([{ level: 'error', line: 3, key: 'paper', mend: 'Write "a4", "80mm" or "58mm"' }]);
  expect(stateOf(userData)['notice']).toMatchObject([{ name: 'fleet-file-broken' }]);
});

test('what a manager changes holds for the next visitor, without a restart', async ({ kiosk: { page, userData } }) => {
  await setPins(page);
  await walk(page, 'ru', { emergency: 'yes' });
  await signIn(page, 'manager');
  await openSection(page, 'languages');
  await tap(page, page.locator('[data-setting="languages"] [data-value="tg"]'));
  await saved(page);
  await tap(page, action(page, 'back'));
  await tap(page, action(page, 'section-idle'));
  await tap(page, action(page, 'idleSeconds-more'));
  await saved(page);
  await tap(page, action(page, 'back'));
  await tap(page, action(page, 'section-printer'));
  await tap(page, page.locator('[data-choice="paper"] [data-value="80mm"]'));
  await saved(page);
  const folder = join(userData, 'sheets');
  await page.evaluate((given) => {
    const { qadam } = globalThis as unknown as { qadam: QadamBridge };
    return qadam.call('staff:settings-write', { printer: { kind: 'file', folder: given } });
  }, folder);
  await tap(page, action(page, 'leave'));
  // The visitor who waited finds everything as it was, to the end of the visit.
  await page.locator('html[lang="ru"] [data-screen="checklist"][data-outcome="emergency"]').waitFor();
  await tapTo(page, 'end', 'thanks');
  await tapTo(page, 'restart', 'start');
  await expect(page.locator('[data-screen="start"] [data-language="tg"]')).toHaveCount(0);
  await expect(page.locator('[data-screen="start"] .note')).toContainText('100');
  expect(await visitorSettings(page)).toMatchObject({ paper: '80mm', idleSeconds: 100 });
  const audits = stateOf(userData)['audit']?.filter(({ action: done }) => done === 'setting-changed');
  expect(audits?.map(({ role, detail }) => [role, detail])).toEqual([
    ['manager', 'languages'],
    ['manager', 'idleSeconds'],
    ['manager', 'paper'],
    ['manager', 'printer'],
  ]);
  await page.evaluate(() => {
    const { qadam } = globalThis as unknown as { qadam: QadamBridge };
    const answers = { emergency: 'yes' };
    return qadam.call('print:start', { language: 'ru', second: 'ru', paper: '80mm', answers, today: '2026-11-22' });
  });
  await expect.poll(() => (existsSync(folder) ? readdirSync(folder) : []), { timeout: 30_000 }).toHaveLength(1);
});

test('what can not be is refused with what to do: a screen of another shape, packs from nowhere', async ({
  kiosk: { page, userData },
}) => {
  await setPins(page);
  await signIn(page, 'manager');
  await openSection(page, 'screen');
  await page.locator('[data-field="width-mm"]').fill('900');
  await page.locator('[data-field="height-mm"]').fill('100');
  await tap(page, action(page, 'save'));
  await expect(page.locator('[data-fault="screen"]')).toBeVisible();
  await tap(page, action(page, 'diagonal-more'));
  await saved(page);
  await tap(page, action(page, 'back'));
  await tap(page, action(page, 'section-packs'));
  await page.locator('[data-field="packs-folder"]').fill(join(userData, 'gone'));
  await page.locator('[data-field="packs-url"]').fill('http://example.org');
  await tap(page, action(page, 'save'));
  await expect(page.locator('.staff-field.wrong [data-field="packs-url"]')).toBeVisible();
  await page.locator('[data-field="packs-url"]').fill('');
  await tap(page, action(page, 'save'));
  await expect(page.locator('.staff-field.wrong')).toHaveCount(1);
  await page.locator('[data-field="packs-folder"]').fill(userData);
  await saved(page);
  expect(stateOf(userData)['setting']).toEqual(
    expect.arrayContaining([{ key: 'packs', value: JSON.stringify({ folder: userData, url: null, authority: null }) }]),
  );
});
