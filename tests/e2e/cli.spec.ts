import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { z } from 'zod';
import { at } from '../../tools/setup/paths.mjs';
import { commonest, textsOf } from '../support/content.ts';
import { pageSizes, pdfFonts, pdfText, unbroken } from '../support/e2e-pdf.ts';
import { expectedChecklist } from '../support/e2e-screen.ts';
import { walk } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'qadam-commands-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one of the project's commands as a person would. */
function npm(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], { cwd: at('.'), encoding: 'utf8' });
  return { status, stdout, stderr };
}

const given = ['--answer', 'status=foreigner-temporary', '--answer', 'contract=imputed'];

test('npm run plan prints the plan as JSON', () => {
  const { status, stdout } = npm('plan', '--', '--language', 'ru', ...given);
  expect(status).toBe(0);
  const plan = z
    .object({
      outcome: z.string(),
      assumed: z.record(z.string(), z.string()),
      steps: z.array(z.object({ id: z.string(), title: z.string() })),
      documents: z.array(z.object({ id: z.string(), name: z.string() })),
    })
    .parse(JSON.parse(stdout));
  const expected = expectedChecklist(commonest, 'ru');
  expect(plan.outcome).toBe('contract');
  expect(plan.assumed).toEqual({ emergency: 'no', who: 'self', eaeu: 'no', extras: 'none' });
  expect(plan.steps).toEqual(expected.steps.map(({ id, title }) => ({ id, title })));
  expect(plan.documents).toEqual(expected.documents.map(({ id, name }) => ({ id, name })));
});

test('npm run checklist makes the sheet without a kiosk', () => {
  const file = join(folder, 'sheet.pdf');
  const { status, stdout } = npm('checklist', '--', '--language', 'tg', ...given, '--out', file);
  expect({ status, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({ status: 0, last: file });
  const text = unbroken(pdfText(file));
  for (const { title } of expectedChecklist(commonest, 'ru').steps) expect(text).toContain(unbroken(title));
  expect(pdfFonts(file).every(({ name, embedded }) => embedded && name.startsWith('NotoSans'))).toBe(true);
  expect(pageSizes(file)).toEqual(['210x297']);
});

test('npm run checklist prints paper stock: several languages, the form of a family', () => {
  const stock = join(folder, 'stock');
  const what = ['--language', 'tg,hy', '--outcome', 'contract-family', '--kind', 'application-ru', '--people', '2'];
  const { status, stdout } = npm('checklist', '--', ...what, '--out-dir', stock);
  const files = ['tg', 'hy'].map((language) => `${language}-contract-family-application-ru-2-people-a4.pdf`);
  expect({ status, files: stdout.trimEnd().split('\n').slice(-2) }).toEqual({
    status: 0,
    files: files.map((name) => join(stock, name)),
  });
  expect(readdirSync(stock).toSorted()).toEqual(files.toSorted());
  for (const name of files) {
    const title = textsOf(name.slice(0, 2))['form.title'] ?? 'the title';
    expect(unbroken(pdfText(join(stock, name)))).toContain(unbroken(title));
  }
});

test('npm run checklist refuses what it does not know in one sentence, and writes nothing', () => {
  const file = join(folder, 'refused.pdf');
  const { status, stdout, stderr } = npm('checklist', '--', '--answer', 'status=tourist', '--out', file);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(
    '--answer status=tourist: the question "status" has no option "tourist"; its options are foreigner-temporary, ' +
      'foreigner-permanent, asylum-seeker, refugee, kandas, stateless-temporary, stateless-permanent, citizen, unknown.',
  );
  expect(existsSync(file)).toBe(false);
});

test('npm run launch tells another program how to drive the kiosk', async () => {
  const profile = join(folder, 'profile');
  const { status, stdout } = npm('launch', '--', `--user-data-dir=${profile}`);
  expect(status).toBe(0);
  const launch = z
    .strictObject({ executablePath: z.string(), args: z.array(z.string()), env: z.record(z.string(), z.string()) })
    .parse(JSON.parse(stdout));
  expect(launch.args.at(-1)).toBe(`--user-data-dir=${profile}`);
  const app = await _electron.launch(launch);
  try {
    const page = await app.firstWindow();
    expect((await walk(page, 'ru', commonest)).taps).toBe(8);
    expect(existsSync(join(profile, 'state.db'))).toBe(true);
  } finally {
    await app.close();
  }
});
