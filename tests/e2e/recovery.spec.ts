import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { at } from '../../tools/setup/paths.mjs';
import { backUp } from '../../main/database/backups.ts';
import { openStateDatabase } from '../../main/database/open.ts';
import { launchDescription } from '../../tools/electron/electron-command.mjs';
import { guide } from '../support/content.ts';
import { expect, launchKiosk, test } from '../support/electron-app.ts';
import { stateOf } from '../support/e2e-profile.ts';

test.use({ expectedErrors: [/.*/] });

/** What the kiosk wrote into its log, by event. */
function eventsOf(userData: string): string[] {
  return readFileSync(join(userData, 'logs/qadam.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { event: string }).event);
}

test('the out-of-service page speaks every language and names the phone', async ({ userData }) => {
  const db = openStateDatabase(join(userData, 'state.db'));
  db.prepare('INSERT INTO setting VALUES (?, ?)').run(
    'office',
    JSON.stringify({ name: 'ЦОН', address: '', phone: '+7 700 000 00 00', ambulance: '' }),
  );
  db.close();
  const { page, close } = await launchKiosk(userData, { args: ['--out-of-service'] });
  await page.locator('[data-screen="out-of-service"]').waitFor();
  const languages = await page
    .locator('section[lang]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
  expect(languages).toEqual(guide.languages.map(({ id }) => id));
  await expect(page.locator('section[lang="ru"]')).toContainText('1414');
  await expect(page.locator('.numbers')).toHaveText('1414 +7 700 000 00 00');
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await close();
});

const spoiled: Record<string, (file: string) => void> = {
  content: (file) => writeFileSync(file, 'damaged '.repeat(1000)),
  // Read only when the start screen stands.
  'a guide': (file) => {
    const db = new Database(file);
    db.exec("UPDATE guide SET body = '{' WHERE kind = 'questions'");
    db.close();
  },
};

for (const [what, spoil] of Object.entries(spoiled))
  test(`${what} that can not be read leads to the out-of-service page and a sentence`, async ({ userData }) => {
    const app = join(userData, 'app');
    cpSync(at('out'), join(app, 'out'), { recursive: true });
    cpSync(at('package.json'), join(app, 'package.json'));
    symlinkSync(at('node_modules'), join(app, 'node_modules'));
    spoil(join(app, 'out/content/content.db'));
    // Playwright's own hold on a kiosk breaks when it changes its windows, so this one is started without it.
    const { executablePath, args, env } = launchDescription([`--user-data-dir=${userData}`]);
    const kiosk = spawn(executablePath, [app, ...args.slice(1)], { env: { ...process.env, ...env } });
    let said = '';
    kiosk.stderr.on('data', (data) => (said += String(data)));
    await expect.poll(() => said).toContain("content.db can't be used");
    await expect.poll(() => eventsOf(userData).at(-1)).toBe('out-of-service');
    const gone = new Promise((resolve) => kiosk.once('exit', resolve));
    kiosk.kill('SIGKILL');
    await gone;
  });

test('a damaged state.db comes back from its backup, and staff are told', async ({ userData }) => {
  const file = join(userData, 'state.db');
  const db = openStateDatabase(file);
  db.prepare('INSERT INTO setting VALUES (?, ?)').run('paper', '"80mm"');
  backUp(db, join(userData, 'backups'));
  db.close();
  writeFileSync(file, 'damaged '.repeat(1000));
  const { page, close } = await launchKiosk(userData);
  await page.locator('[data-screen="start"]').waitFor();
  await close();
  expect(stateOf(userData)).toMatchObject({
    setting: [{ key: 'paper', value: '"80mm"' }],
    notice: [{ name: 'state-damaged', times: 1 }],
  });
  expect(readdirSync(join(userData, 'quarantine'))).toHaveLength(1);
  expect(eventsOf(userData)).toContain('state-damaged');
});
