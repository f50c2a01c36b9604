import { _electron, type Page } from '@playwright/test';
import { launchDescription } from '../electron/electron-command.mjs';
import { startVirtualDisplay } from '../electron/virtual-display.mjs';
import { hasDisplay } from '../setup/system-packages.mjs';

const words = ['туберкулез', 'договор', 'поликлиника', 'жалоба', 'каклюш'];

/**
 * Touches the words' keys in the running kiosk. For each key, the milliseconds from the moment the finger was lifted
 * to the frame that shows the last change it made.
 */
export async function keyToHits(profile: string): Promise<number[]> {
  const display = hasDisplay() ? null : await startVirtualDisplay();
  if (display) process.env['DISPLAY'] = display.display;
  const launch = launchDescription([`--user-data-dir=${profile}`]);
  const env = { ...(process.env as Record<string, string>), ...launch.env };
  const app = await _electron.launch({ executablePath: launch.executablePath, args: launch.args, env });
  try {
    const page = await app.firstWindow();
    await page.click('[data-screen="start"] [data-language="ru"]');
    await page.click('[data-screen="home"] [data-action="search"]');
    await page.locator('[data-screen="search"] [data-key]').first().waitFor();
    const values: number[] = [];
    for (const word of words) {
      for (const key of word) values.push(await timeOf(page, key));
      await page.click('[data-action="clear"]');
    }
    return values;
  } finally {
    await app.close();
    display?.stop();
  }
}

/** How long nothing must change for a key's work to count as done. */
const quietMs = 150;

function timeOf(page: Page, key: string): Promise<number> {
  return page.evaluate(
    ({ name, quiet }) =>
      new Promise<number>((resolve) => {
        const button = document.querySelector<HTMLElement>(`[data-screen="search"] [data-key="${name}"]`);
        const started = performance.now();
        let painted = started;
        let timer = setTimeout(done, quiet);
        const observer = new MutationObserver(() => {
          // A message that is sent in the frame arrives when the frame has been laid out and painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => (painted = performance.now()), { once: true });
            port1.start();
            port2.postMessage(0);
          });
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        });
        function done() {
          observer.disconnect();
          resolve(painted - started);
        }
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        button?.click();
      }),
    { name: key, quiet: quietMs },
  );
}
