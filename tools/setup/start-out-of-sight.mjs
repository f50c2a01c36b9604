import { existsSync, mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { _electron } from '@playwright/test';
import { launchDescription, runsAsRoot } from '../electron/electron-command.mjs';
import { startVirtualDisplay } from '../electron/virtual-display.mjs';
import { at, projectNode, ROOT } from './paths.mjs';
import { runHere } from './process.mjs';
import { say, secondsSince, SetupError } from './say.mjs';
import { hasDisplay } from './system-packages.mjs';

const SCREENSHOT = at('out/start-screen.png');
const CHECKLIST = at('out/sample-checklist.pdf');
/** The visitor of the sample checklist: a foreign worker with a temporary permit and no insurance contract yet. */
const SAMPLE = ['emergency=no', 'who=self', 'status=foreigner-temporary', 'contract=none', 'listed-disease=no'];

/**
 * Runs the same kiosk where nobody sees it and leaves what it shows and prints as files.
 * @param {string[]} kioskArgs
 * @param {{ started: number, once: boolean }} options
 * @returns {Promise<number>}
 */
export async function startOutOfSight(kioskArgs, { started, once }) {
  const display = hasDisplay() ? null : await startVirtualDisplay();
  if (display) {
    process.env['DISPLAY'] = display.display;
    say('There is no screen here: the kiosk runs on a virtual display.');
  }
  try {
    const { executablePath, args, env } = launchDescription(kioskArgs);
    const app = await _electron.launch({
      executablePath,
      args,
      env: environment(env),
      chromiumSandbox: !runsAsRoot(),
    });
    app.process().stderr?.pipe(process.stderr);
    const closed = new Promise((resolve) => app.once('close', () => resolve(undefined)));
    const close = () => void app.close().catch(() => {});
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, close);
    try {
      await keepScreenshot(await app.firstWindow());
      console.log(`Qadam is ready (${secondsSince(started)}).`);
      console.log(`First screen: ${relative(ROOT, SCREENSHOT)}`);
      const code = await keepSampleChecklist();
      if (once) return code;
      console.log('Ctrl-C stops the kiosk.');
      await closed;
      return 0;
    } finally {
      close();
      await closed;
    }
  } finally {
    display?.stop();
  }
}

/** @param {import('@playwright/test').Page} page */
async function keepScreenshot(page) {
  const screen = page.locator('[data-screen]').first();
  await screen.waitFor().catch(() => {
    throw new SetupError('The kiosk started but showed no screen within 30 s: look at its messages above.');
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  mkdirSync(at('out'), { recursive: true });
  await page.screenshot({ path: SCREENSHOT });
}

async function keepSampleChecklist() {
  const answers = SAMPLE.flatMap((answer) => ['--answer', answer]);
  const args = ['--language', 'ru', '--second', 'kk', '--paper', 'a4', ...answers, '--out', CHECKLIST];
  // Its stdout is ours only for the lines that this command prints itself.
  const code = await runHere(projectNode(), [at('tools/checklist.ts'), ...args], { stdio: ['ignore', 2, 2] });
  if (code === 0 && existsSync(CHECKLIST)) console.log(`Sample checklist: ${relative(ROOT, CHECKLIST)}`);
  else say(`The sample checklist was not made: tools/checklist.ts ended with code ${code}, see above.`);
  return code;
}

/** @param {Record<string, string>} extra */
function environment(extra) {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return { ...env, ...extra };
}
