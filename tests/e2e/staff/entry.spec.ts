import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import type { QadamBridge } from '../../../shared/api.ts';
import { launchDescription } from '../../../tools/electron/electron-command.mjs';
import { stateOf } from '../../support/e2e-profile.ts';
import { holdLogo, pins, setPins, signIn } from '../../support/e2e-staff.ts';
import { action, screenNamed, tap, tapTo } from '../../support/e2e-touch.ts';
import { expect, launchKiosk, test } from '../../support/electron-app.ts';

test('staff come in by a long press and their PIN, and leave the screen as it was', async ({ kiosk: { page } }) => {
  await setPins(page);
  await tap(page, page.locator('[data-language="ru"]'));
  await screenNamed(page, 'home').waitFor();
  await tapTo(page, 'guide', 'question');
  await signIn(page, 'counter');
  await expect(screenNamed(page, 'staff-home')).toHaveAttribute('data-role', 'counter');
  await tap(page, action(page, 'hand-back'));
  await expect(screenNamed(page, 'staff-home')).toHaveCount(0);
  await expect(page.locator('[data-question="emergency"]')).toBeVisible();
});

test('the way back from the PIN pad leads to where the visitor was', async ({ kiosk: { page } }) => {
  await setPins(page);
  await holdLogo(page);
  await tap(page, action(page, 'back'));
  await expect(screenNamed(page, 'staff-pin')).toHaveCount(0);
  await expect(screenNamed(page, 'start')).toBeVisible();
});

const digit = (page: Page, key: string) => page.locator(`[data-action="digit-${key}"]`);
const pinSays = (page: Page) => page.locator('.pin-says');

async function typeByTouch(page: Page, pin: string): Promise<void> {
  for (const key of pin) await tap(page, digit(page, key));
  await tap(page, action(page, 'pin-enter'));
}

test('a clerk with a keyboard holds End, types the PIN, and Escape gives the screen back', async ({
  kiosk: { page },
}) => {
  await setPins(page);
  await page.keyboard.down('End');
  await screenNamed(page, 'staff-pin').waitFor();
  await page.keyboard.up('End');
  await page.keyboard.press('Escape');
  await expect(screenNamed(page, 'staff-pin')).toHaveCount(0);
  await expect(screenNamed(page, 'start')).toBeVisible();

  await page.keyboard.down('End');
  await screenNamed(page, 'staff-pin').waitFor();
  await page.keyboard.up('End');
  await page.keyboard.type('1');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(pins.manager);
  await page.keyboard.press('Enter');
  await expect(screenNamed(page, 'staff-home')).toHaveAttribute('data-role', 'manager');
});

test('a short press on the logo or on the key leads nowhere', async ({ kiosk: { page } }) => {
  await page.clock.install();
  await setPins(page);
  await tap(page, page.locator('.brand'));
  await page.keyboard.press('End');
  await page.clock.runFor(10_000);
  await expect(screenNamed(page, 'staff-pin')).toHaveCount(0);
});

test('a pad that nobody touches gives the screen back after 30 seconds', async ({ kiosk: { page } }) => {
  await setPins(page);
  await holdLogo(page);
  await page.clock.install();
  await tap(page, digit(page, '1'));
  await page.clock.runFor(29_000);
  await expect(screenNamed(page, 'staff-pin')).toBeVisible();
  await page.clock.runFor(1500);
  await expect(screenNamed(page, 'staff-pin')).toHaveCount(0);
});

test('keys neither move nor change when they are pressed, and nothing shows what was typed', async ({
  kiosk: { page },
}) => {
  await setPins(page);
  await holdLogo(page);
  const places = () =>
    page.locator('.pin-pad .btn').evaluateAll((keys) => keys.map((key) => JSON.stringify(key.getBoundingClientRect())));
  const before = await places();
  const key = digit(page, '4');
  const look = await key.screenshot();
  await tap(page, key);
  expect((await key.screenshot()).equals(look)).toBe(true);
  await typeByTouch(page, '31');
  await expect(pinSays(page)).toContainText('PIN-код неверный. Попыток до блокировки: 4.');
  expect(await places()).toEqual(before);
  expect(await page.locator('[data-screen="staff-pin"]').innerText()).not.toContain('431');
});

test('five wrong PINs lock the pad, which a restart does not open', async ({ userData }) => {
  const first = await launchKiosk(userData);
  await setPins(first.page);
  await holdLogo(first.page);
  for (let left = 4; left >= 1; left -= 1) {
    await typeByTouch(first.page, '135799');
    await expect(pinSays(first.page)).toContainText(`Попыток до блокировки: ${left}.`);
  }
  // Four more by another program on the same data, so that the lock outlasts a slow restart.
  const db = new Database(join(userData, 'state.db'));
  db.exec('UPDATE staff_tries SET tries = tries + 4');
  db.close();
  await typeByTouch(first.page, '135799');
  await expect(pinSays(first.page)).toContainText(/Слишком много неверных PIN-кодов. Подождите [78]:\d\d\./);
  await typeByTouch(first.page, pins.manager);
  await expect(screenNamed(first.page, 'staff-home')).toHaveCount(0);
  first.app.process().kill('SIGKILL');
  await once(first.app.process(), 'exit');

  const second = await launchKiosk(userData);
  await holdLogo(second.page);
  await expect(pinSays(second.page)).toHaveAttribute('data-trouble', 'locked');
  const refused = await second.page.evaluate(
    (pin) => (globalThis as unknown as { qadam: QadamBridge }).qadam.call('staff:entry-sign-in', { pin }),
    pins.manager,
  );
  expect(refused).toMatchObject({ ok: false, reason: 'locked' });
  await second.close();
  expect(stateOf(userData)['audit']?.map(({ action: done, role, detail }) => [done, role, detail])).toEqual([
    ['pin-set', 'nobody', 'counter'],
    ['pin-set', 'nobody', 'manager'],
    ...Array.from({ length: 5 }, () => ['sign-in-refused', 'nobody', '']),
    ['locked', 'nobody', expect.stringMatching(/^4[78]\d$/)],
  ]);
});

/** Runs the program with a switch, without a screen. */
function runWithoutScreen(userData: string, argument: string) {
  const launch = launchDescription([`--user-data-dir=${userData}`, argument]);
  const { DISPLAY: _display, ...env } = { ...process.env, ...launch.env };
  const { status, stdout, stderr } = spawnSync(launch.executablePath, launch.args, { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the owner clears forgotten PINs from the command line, while the kiosk does not run', async ({ userData }) => {
  const first = await launchKiosk(userData);
  await setPins(first.page);
  const refused = runWithoutScreen(userData, '--reset-pin');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('The kiosk is running. Stop it first, then clear the PINs. Nothing was changed.');
  await first.close();
  expect(stateOf(userData)['staff_pin']).toHaveLength(2);

  const cleared = runWithoutScreen(userData, '--reset-pin');
  expect([cleared.status, cleared.stdout]).toEqual([
    0,
    'The PINs are cleared. Start the kiosk: it asks for new ones before anything else.\n',
  ]);
  const { staff_pin: kept, audit } = stateOf(userData);
  expect(kept).toEqual([]);
  expect(audit?.at(-1)).toMatchObject({ role: 'nobody', action: 'pin-reset' });
  expect(existsSync(join(userData, 'staff-pins-set'))).toBe(false);
});

test('no hash of a PIN is in any answer to the page of a signed-in manager', async ({ kiosk: { page, userData } }) => {
  await setPins(page);
  await signIn(page, 'manager');
  const answers = await page.evaluate(async () => {
    const { qadam } = globalThis as unknown as { qadam: QadamBridge };
    const all = await Promise.all([
      qadam.call('staff:entry-state', undefined),
      qadam.call('staff:diagnostics-state', undefined),
      qadam.call('staff:diagnostics-databases', undefined),
      qadam.call('staff:diagnostics-log', { least: 'info' }),
      qadam.call('staff:diagnostics-audit', { day: null }),
      qadam.call('settings:visitor', undefined),
      qadam.call('staff:entry-set-pin', { role: 'manager', pin: '123456' }),
    ]);
    return JSON.stringify(all);
  });
  const secrets = (stateOf(userData)['staff_pin'] ?? []).flatMap(({ hash }) => String(hash).split(':').slice(-2));
  expect(secrets).toHaveLength(4);
  expect(secrets.filter((secret) => answers.includes(secret))).toEqual([]);
});
