import { drive } from './drive.ts';
import { kiosk } from './launch.ts';
import { tapTime } from './tap-time.ts';

const words = ['туберкулез', 'договор', 'поликлиника', 'жалоба', 'каклюш'];

/**
 * Touches the words' keys in the running kiosk, its processor as many times slower. For each key, the milliseconds from
 * the moment the finger was lifted to the frame that shows the last change it made.
 */
export async function keyToHits(profile: string, slower = 1): Promise<number[]> {
  const app = await drive([...kiosk.args, `--user-data-dir=${profile}`]);
  try {
    const page = await app.firstWindow();
    await page.click('[data-screen="start"] [data-language="ru"]');
    await page.click('[data-screen="home"] [data-action="search"]');
    await page.locator('[data-screen="search"] [data-key]').first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const values: number[] = [];
    for (const word of words) {
      for (const key of word) values.push(await tapTime(page, `[data-screen="search"] [data-key="${key}"]`));
      await page.click('[data-action="clear"]');
    }
    return values;
  } finally {
    await app.close();
  }
}
