import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesOf, stateOf } from '../support/e2e-profile.ts';
import { readQrScreen } from '../support/e2e-qr.ts';
import { today } from '../support/e2e-screen.ts';
import { tap, tapTo, walk } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';
import { unlikelyAnswers } from '../support/personas.ts';

const sheets = mkdtempSync(join(tmpdir(), 'qadam-traces-'));
test.afterAll(() => rmSync(sheets, { recursive: true, force: true }));

test.describe('a whole visit', () => {
  test.use({ kioskArgs: [`--checklist-folder=${sheets}`] });

  test('leaves counts behind and nothing of what was answered', async ({ kiosk, userData }) => {
    const { page } = kiosk;
    await walk(page, 'hy', unlikelyAnswers);
    await tap(page, page.locator('[data-document]').first());
    await tapTo(page, 'qr', 'qr');
    await readQrScreen(page);
    await tapTo(page, 'back', 'checklist');
    await tapTo(page, 'print', 'print');
    await page.locator('[data-job-state="done"]').waitFor();
    await tapTo(page, 'end', 'thanks');
    await tapTo(page, 'restart', 'start');
    await kiosk.close();

    const given = ['newborn', 'stateless-permanent', 'guardian-of-disabled-child', 'no-iin', 'represented'];
    expect(placesOf(given, userData)).toEqual([]);
    const { counter = [], setting = [], job = [], staff_tries: tries, ...others } = stateOf(userData);
    expect(tries).toEqual([{ one: 1, tries: 0, lock: 0, left_ms: 0, forgiven: 0 }]);
    expect(Object.values(others).flat()).toEqual([]);
    expect(setting).toEqual([]);
    expect(job.map(({ state, outcome }) => ({ state, outcome }))).toEqual([{ state: 'done', outcome: null }]);
    expect(counter).toEqual(
      [
        { name: 'language', key: 'hy' },
        { name: 'outcome', key: 'paper' },
        { name: 'print', key: 'paper' },
        { name: 'qr', key: 'shown' },
        { name: 'session', key: 'start' },
      ].map((row) => ({ day: today, ...row, count: 1 })),
    );
  });
});
