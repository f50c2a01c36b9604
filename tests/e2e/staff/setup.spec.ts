import { stateOf } from '../../support/e2e-profile.ts';
import { clerkAt, keyTo, nextTo, openWizard, setupStep, tabTo, touchPin, touchType } from '../../support/e2e-setup.ts';
import { holdLogo, pins, signIn } from '../../support/e2e-staff.ts';
import { action, screenNamed, tap } from '../../support/e2e-touch.ts';
import { expect, launchKiosk, test } from '../../support/electron-app.ts';

const afterPhones = ['languages', 'screen', 'printer', 'second', 'idle', 'pins'];

/** A setting of the profile, as it is stored. */
function stored(userData: string, key: string): unknown {
  const row = stateOf(userData)['setting']?.find((candidate) => candidate['key'] === key);
  return row === undefined ? undefined : JSON.parse(String(row['value']));
}

/** What a set-up took, into the test's report. */
function told(steps: string, begun: number): void {
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  test.info().annotations.push({ type: 'set-up', description: `${steps}, ${seconds} s` });
}

test.slow();

test('a clerk sets the kiosk up by touch, in less than three minutes', async ({ kiosk: { page, userData } }) => {
  await screenNamed(page, 'start').waitFor();
  const clerk = clerkAt(page);
  const begun = Date.now();
  await clerk.tap(action(page, 'setup'));
  await setupStep(page, 'office').waitFor();
  await touchType(page, clerk, 'name-ru', 'цон');
  await nextTo(page, 'phones', clerk);
  for (const step of afterPhones) await nextTo(page, step, clerk);
  await expect(action(page, 'next')).toBeDisabled();
  await touchPin(page, clerk, 'manager');
  await touchPin(page, clerk, 'counter');
  await nextTo(page, 'summary', clerk);
  await clerk.tap(action(page, 'next'));
  await expect(screenNamed(page, 'staff-setup')).toHaveCount(0);
  told(`${clerk.taps()} taps`, begun);
  // At a touch every two seconds, that is less than three minutes.
  expect(clerk.taps()).toBeLessThan(90);
  // Nobody is offered it again; staff come in by the logo and the PIN that was set.
  await expect(action(page, 'setup')).toHaveCount(0);
  expect(stored(userData, 'office')).toMatchObject({ name: { ru: 'цон' } });
  expect(stored(userData, 'setupProgress')).toEqual({ done: true, step: null });
  const audits = stateOf(userData)['audit']?.map(({ action: done, detail }) => [done, detail]);
  expect(audits).toEqual(
    expect.arrayContaining([
      ['setting-changed', 'office'],
      ['set-up', ''],
    ]),
  );
  await signIn(page, 'manager');
});

test('a clerk sets the kiosk up with nothing but a keyboard', async ({ kiosk: { page, userData } }) => {
  await screenNamed(page, 'start').waitFor();
  const begun = Date.now();
  let keys = await keyTo(page, '[data-action="setup"]');
  await setupStep(page, 'office').waitFor();
  keys += await tabTo(page, '[data-field="name-ru"]');
  await page.keyboard.type('ЦОН № 5');
  await page.keyboard.press('Enter');
  keys += 8;
  await setupStep(page, 'phones').waitFor();
  for (const step of afterPhones) {
    keys += await keyTo(page, '[data-screen="staff-setup"] [data-action="next"]');
    await setupStep(page, step).waitFor();
  }
  for (const role of ['manager', 'counter'] as const) {
    for (const typed of ['first', 'again']) {
      await page.locator(`[data-pin="${role}"][data-typed="${typed}"]`).waitFor();
      await page.keyboard.type(pins[role]);
      await page.keyboard.press('Enter');
      keys += pins[role].length + 1;
    }
  }
  await expect(action(page, 'next')).toBeEnabled();
  keys += await keyTo(page, '[data-screen="staff-setup"] [data-action="next"]');
  await setupStep(page, 'summary').waitFor();
  keys += await keyTo(page, '[data-screen="staff-setup"] [data-action="next"]');
  await expect(screenNamed(page, 'staff-setup')).toHaveCount(0);
  told(`${keys} keys`, begun);
  expect(stored(userData, 'office')).toMatchObject({ name: { ru: 'ЦОН № 5' } });
  expect(stored(userData, 'setupProgress')).toEqual({ done: true, step: null });
});

test('a wizard that was cut off goes on where it was, with what was stored', async ({ userData }) => {
  const first = await launchKiosk(userData);
  await openWizard(first.page);
  await touchType(first.page, clerkAt(first.page), 'name-ru', 'цон');
  await nextTo(first.page, 'phones');
  await nextTo(first.page, 'languages');
  // As a power cut does: without a word.
  const gone = new Promise((resolve) => first.app.process().once('exit', resolve));
  first.app.process().kill('SIGKILL');
  await gone;
  const second = await launchKiosk(userData);
  await openWizard(second.page);
  await setupStep(second.page, 'languages').waitFor();
  await tap(second.page, action(second.page, 'back'));
  await setupStep(second.page, 'phones').waitFor();
  await tap(second.page, action(second.page, 'back'));
  await expect(second.page.locator('[data-field="name-ru"]')).toHaveValue('цон');
  await second.close();
});

test('once a PIN is set, the unfinished wizard asks for it', async ({ userData }) => {
  const first = await launchKiosk(userData);
  await openWizard(first.page);
  for (const step of ['phones', ...afterPhones]) await nextTo(first.page, step);
  await touchPin(first.page, clerkAt(first.page), 'manager');
  await first.close();
  const second = await launchKiosk(userData);
  await screenNamed(second.page, 'start').waitFor();
  await tap(second.page, action(second.page, 'setup'));
  await screenNamed(second.page, 'staff-pin').waitFor();
  for (const digit of pins.manager) await tap(second.page, second.page.locator(`[data-action="digit-${digit}"]`));
  await tap(second.page, second.page.locator('[data-action="pin-enter"]'));
  await setupStep(second.page, 'pins').waitFor();
  await second.close();
});

test('--setup opens a new kiosk with the wizard, and one that is set up with the start screen', async ({
  userData,
}) => {
  const first = await launchKiosk(userData, { args: ['--setup'] });
  await setupStep(first.page, 'office').waitFor();
  for (const step of ['phones', ...afterPhones]) await nextTo(first.page, step);
  await touchPin(first.page, clerkAt(first.page), 'manager');
  await nextTo(first.page, 'summary');
  await tap(first.page, action(first.page, 'next'));
  await expect(screenNamed(first.page, 'staff-setup')).toHaveCount(0);
  await first.close();
  const second = await launchKiosk(userData, { args: ['--setup'] });
  await screenNamed(second.page, 'start').waitFor();
  await holdLogo(second.page);
  await second.close();
});
