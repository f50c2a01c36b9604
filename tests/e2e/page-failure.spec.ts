import { join } from 'node:path';
import Database from 'better-sqlite3';
import { content, textsOf } from '../support/content.ts';
import { action, chooseLanguage, screenNamed, tap, tapTo } from '../support/e2e-touch.ts';
import { expect, type Kiosk, test } from '../support/electron-app.ts';

const phone = '+7 727 000 00 00';

/** Gives every page from now on this guide, as the main process would if its content were damaged. */
function spoilGuide({ app }: Kiosk, guide: unknown): Promise<void> {
  return app.evaluate(({ ipcMain }, answer) => {
    ipcMain.removeHandler('content:guide');
    ipcMain.handle('content:guide', () => answer);
  }, guide);
}

/** The shipped guide without its services, which that screen cannot draw. */
function guideWithoutServices({ page }: Kiosk): Promise<unknown> {
  return page.evaluate(async () => {
    const { qadam } = window as unknown as { qadam: { call(name: string): Promise<{ guide: object }> } };
    const answer = await qadam.call('content:guide');
    return { ...answer, guide: { ...answer.guide, services: null } };
  });
}

function setOfficePhone({ userData }: Kiosk): void {
  const db = new Database(join(userData, 'state.db'));
  const office = { name: {}, address: {}, phone, ambulance: '' };
  db.prepare('INSERT INTO setting (key, value) VALUES (?, ?)').run('office', JSON.stringify(office));
  db.close();
}

async function expectOutOfService({ page }: Kiosk): Promise<void> {
  const screen = screenNamed(page, 'error');
  await screen.waitFor();
  const told = await screen
    .locator('li')
    .evaluateAll((items) => items.map((item) => `${item.getAttribute('lang')}: ${item.textContent}`));
  const expected = content.guide.languages.map(({ id }) => {
    const texts = textsOf(id);
    return `${id}: ${texts['ui.error.title']}${texts['ui.error.text']}`;
  });
  expect(told.toSorted()).toEqual(expected.toSorted());
  await expect(screen.locator('.error-numbers')).toHaveText(`1414${phone}`);
  const overflow = await screen.evaluate((element) => {
    const boxes = [...element.querySelectorAll('h1, li, b')].map((part) => part.getBoundingClientRect());
    return boxes.some(
      ({ top, left, right, bottom }) => top < 0 || left < 0 || right > innerWidth || bottom > innerHeight,
    );
  });
  expect(overflow).toBe(false);
}

test.use({ expectedErrors: [/^TypeError: Cannot read properties of null/] });

test('an error while a screen is drawn ends the visit; a second one says that the kiosk is out of service', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await screenNamed(page, 'start').waitFor();
  setOfficePhone(kiosk);
  await page.clock.install();
  const shipped = await guideWithoutServices(kiosk);
  await spoilGuide(kiosk, shipped);
  await page.reload();

  await chooseLanguage(page, 'hy');
  await tap(page, action(page, 'contrast'));
  await page.locator('html[data-scheme="contrast"]').waitFor();
  await tap(page, action(page, 'services'));
  await screenNamed(page, 'start').waitFor();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');

  await chooseLanguage(page, 'tg');
  for (const size of ['large', 'larger', 'largest']) {
    await tap(page, action(page, 'larger'));
    await page.locator(`html[data-text="${size}"]`).waitFor();
  }
  await tap(page, action(page, 'services'));
  await expectOutOfService(kiosk);
  await expect(page.locator('html')).toHaveAttribute('data-text', 'normal');

  await page.clock.fastForward(60_000);
  await screenNamed(page, 'start').waitFor();
  await chooseLanguage(page, 'ru');
  await tapTo(page, 'law', 'law');
});

for (const size of ['1080x1920', '1920x1080', '1280x800', '1366x768']) {
  test.describe(`at ${size}`, () => {
    test.use({ kioskArgs: [`--window-size=${size}`] });

    test('a page that cannot start says so in every language', async ({ kiosk }) => {
      await screenNamed(kiosk.page, 'start').waitFor();
      setOfficePhone(kiosk);
      await spoilGuide(kiosk, null);
      await kiosk.page.reload();
      await expectOutOfService(kiosk);
    });
  });
}
