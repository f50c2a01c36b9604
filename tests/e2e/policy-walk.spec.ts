import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfsIn } from '../support/e2e-pdf.ts';
import { screenNamed, tap, action, tapTo, walk } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';
import { personas } from '../support/personas.ts';

const folder = mkdtempSync(join(tmpdir(), 'qadam-policy-'));
test.use({ kioskArgs: [`--checklist-folder=${folder}`] });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a visit with its printed sheet offends the content security policy nowhere', async ({ kiosk }) => {
  const { app, page } = kiosk;
  const said: string[] = [];
  const listen = (to: typeof page) => to.on('console', (message) => said.push(message.text()));
  listen(page);
  app.on('window', listen);
  // An error on the console, which a violation becomes here, fails every test.
  await app.context().addInitScript(() => {
    console.log(`watching ${location.pathname}`);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) =>
      console.error(`violated ${effectiveDirective} in ${sourceFile}: ${sample}`),
    );
  });
  await page.reload();
  await screenNamed(page, 'start').waitFor();
  const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get('Content-Security-Policy'));
  expect(policy?.split('; ')).toEqual(
    expect.arrayContaining(["require-trusted-types-for 'script'", 'trusted-types default']),
  );

  const visitor = personas[0];
  if (visitor === undefined) throw new Error('there is no persona');
  await walk(page, 'hy', visitor.answers);
  for (const overlay of ['help', 'language']) {
    await tap(page, action(page, overlay));
    await page.locator(`[data-overlay="${overlay}"]`).waitFor();
    await tap(page, action(page, 'close'));
    await page.locator('[data-overlay]').waitFor({ state: 'detached' });
  }
  await tapTo(page, 'qr', 'qr');
  await tapTo(page, 'back', 'checklist');
  await tapTo(page, 'print', 'print');
  await page.locator('[data-job-state="done"]').waitFor();
  expect(pdfsIn(folder)).toHaveLength(1);
  await tapTo(page, 'home', 'home');
  for (const name of ['diseases', 'services', 'law', 'directory', 'complaints', 'search']) {
    await tapTo(page, name, name);
    await tapTo(page, 'back', 'home');
  }
  expect([...new Set(said.filter((text) => text.startsWith('watching')))]).toEqual([
    'watching /index.html',
    'watching /sheet.html',
  ]);
  expect(said.filter((text) => text.startsWith('violated'))).toEqual([]);

  // Pictograms are drawn: what the template doesn't hold is empty.
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll<SVGGraphicsElement>('[data-pictogram]')].map((svg) => svg.getBBox().width > 0),
  );
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn).not.toContain(false);
});
