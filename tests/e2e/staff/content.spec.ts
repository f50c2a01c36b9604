import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openStateDatabase } from '../../../main/database/open.ts';
import { StateStore } from '../../../main/database/state-store.ts';
import { at } from '../../../tools/setup/paths.mjs';
import { textsOf } from '../../support/content.ts';
import { offersIn } from '../../../tools/content/import.ts';
import { filesOf } from '../../support/e2e-office.ts';
import { runKiosk } from '../../support/e2e-directory.ts';
import { setPins, signIn } from '../../support/e2e-staff.ts';
import { action, chooseLanguage, screenNamed, tap, tapTo } from '../../support/e2e-touch.ts';
import { expect, launchKiosk, test } from '../../support/electron-app.ts';
import { packOf, publisher } from '../../support/packs.ts';
import { changed } from '../../main/content-packs/broken-databases.ts';

const folder = mkdtempSync(join(tmpdir(), 'qadam-content-'));
const packs = join(folder, 'packs');
const keys = join(folder, 'content-keys.json');
const greeting = 'Қадам ба қадам';

test.beforeAll(() => {
  mkdirSync(packs);
  const key = publisher.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  writeFileSync(keys, JSON.stringify({ keys: [key] }));
  const shipped = readFileSync(at('out/content/content.db'));
  const sql = `UPDATE text SET text = '${greeting}' WHERE language = 'tg' AND id = 'ui.home.title'`;
  writeFileSync(join(packs, 'good.qadampack'), packOf(changed(shipped, sql, folder), { sequence: 2 }));
  writeFileSync(
    join(packs, 'late.qadampack'),
    packOf(shipped, { sequence: 3, expires: '2026-01-01', created: '2025-12-01' }),
  );
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

function withPacks(userData: string): string[] {
  mkdirSync(userData, { recursive: true });
  const db = openStateDatabase(join(userData, 'state.db'));
  new StateStore(db).setSetting('packs', JSON.stringify({ folder: packs }));
  db.close();
  return [`--content-keys=${keys}`];
}

const title = (page: Page) => page.locator('[data-screen="home"] h1');

async function leave(page: Page): Promise<void> {
  await tap(page, action(page, 'leave'));
  await expect(screenNamed(page, 'staff-content')).toHaveCount(0);
}

test('a manager installs a pack, visitors see it afterwards, and one tap brings back what was before', async ({
  userData,
}) => {
  const { page, close } = await launchKiosk(userData, { args: withPacks(userData) });
  await setPins(page);
  await signIn(page, 'manager');
  await tapTo(page, 'content', 'staff-content');
  await expect(page.locator('[data-source]')).toHaveAttribute('data-source', 'shipped');
  await tap(page, action(page, 'content-packs'));
  const late = page.locator('[data-pack="late.qadampack"]');
  await expect(late.locator('[data-reason]')).toHaveAttribute('data-reason', 'expired');
  await expect(late.locator('[data-action="install"]')).toHaveCount(0);
  await tap(page, page.locator('[data-pack="good.qadampack"] [data-action="install"]'));
  await expect(page.locator('[data-notice="done"]')).toBeVisible({ timeout: 120_000 });
  await leave(page);
  // The page is loaded anew with the new content once nobody is at it.
  await expect(async () => {
    await chooseLanguage(page, 'tg');
    await expect(title(page)).toHaveText(greeting, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await signIn(page, 'manager');
  await tapTo(page, 'content', 'staff-content');
  await expect(page.locator('[data-source]')).toHaveAttribute('data-source', 'pack');
  await tap(page, action(page, 'content-packs'));
  await tap(page, action(page, 'back-shipped'));
  await expect(page.locator('[data-notice="done"]')).toBeVisible({ timeout: 60_000 });
  await leave(page);
  // The visitor who was there keeps what was read so far.
  await expect(title(page)).toHaveText(greeting);
  await close();
});

test('a text is corrected by touch, shown to visitors, and refused when a number is missing', async ({ userData }) => {
  const env = { HOME: userData, XDG_CONFIG_HOME: join(userData, 'config') };
  const { page, close } = await launchKiosk(userData, { args: withPacks(userData), env });
  await setPins(page);
  await signIn(page, 'manager');
  await tapTo(page, 'content', 'staff-content');
  await tap(page, action(page, 'content-texts'));
  await tap(page, page.locator('[data-choice="text-language"] [data-value="tg"]'));
  await page.locator('[data-field="text-query"]').fill('ui.home.title');
  await tap(page, action(page, 'find-texts'));
  await tap(page, page.locator('[data-text="ui.home.title"] [data-action="edit-text"]'));
  const field = page.locator('[data-field="text"]');
  await expect(field).toHaveValue(textsOf('tg')['ui.home.title'] ?? '');
  // Keys in the letters of what is corrected, not of the screen.
  await tap(page, field);
  await expect(page.locator('.staff-keyboard [data-keyboard]')).toHaveAttribute('data-keyboard', 'tg');
  await tap(page, action(page, 'hide-keyboard'));
  await field.fill('Қадам 7');
  await tap(page, action(page, 'save-text'));
  await expect(page.locator('.staff-error')).toContainText('7');
  await field.fill(greeting);
  await tap(page, action(page, 'save-text'));
  await expect(page.locator('[data-correction="tg ui.home.title"]')).toBeVisible();
  await tap(page, action(page, 'export-corrections'));
  await expect(page.locator('[data-notice="done"]').last()).toContainText('2');
  const names = readdirSync(filesOf(userData)).toSorted();
  expect(names).toEqual([expect.stringMatching(/-tg\.json$/), expect.stringMatching(/-tg\.xlsx$/)]);
  for (const name of names) {
    const offers = await offersIn(join(filesOf(userData), name));
    expect(offers).toMatchObject([{ id: 'ui.home.title', text: greeting, status: 'drafted' }]);
  }
  await leave(page);
  await expect(async () => {
    await chooseLanguage(page, 'tg');
    await expect(title(page)).toHaveText(greeting, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await close();
});

test('an administrator installs and rolls back from the command line; without keys every pack is refused', ({
  userData,
}) => {
  const good = join(packs, 'good.qadampack');
  expect(runKiosk(userData, `--content-install=${good}`)).toEqual({
    status: 1,
    stdout: '',
    said: [
      'This kiosk knows no publisher, so it can take no packs. An administrator adds the publisher’s public key.',
      'Nothing was changed.',
    ],
  });
  expect(runKiosk(userData, `--content-keys=${keys}`, `--content-install=${good}`)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Content in use: \d{4}-\d\d-\d\d-[0-9a-f]{8}, pack 2\.$/),
  });
  expect(runKiosk(userData, `--content-keys=${keys}`, '--content-roll-back')).toMatchObject({
    status: 0,
    stdout: 'Content in use: what the program was shipped with.',
  });
  expect(runKiosk(userData, `--content-keys=${keys}`, '--content-roll-back')).toMatchObject({ status: 1 });
});
