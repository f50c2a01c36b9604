import type { Page } from '@playwright/test';
import type { Channel, Input, Output } from '../../../shared/api.ts';
import { turnPage } from '../../support/e2e-screen.ts';
import { action, tap } from '../../support/e2e-touch.ts';

/** Opens a part of the law from its first page. */
export async function openPart(page: Page, part: string): Promise<void> {
  await tap(page, action(page, `law-${part}`));
  await action(page, `law-${part}`).waitFor({ state: 'detached' });
}

/** Turns from the first page on to a citation and opens it. */
export async function openPlace(page: Page, id: string): Promise<void> {
  while (await turnPage(page, 'previous-page'));
  const overlay = page.locator('[data-overlay]');
  const shown = (await overlay.count()) > 0 ? overlay : page.locator('[data-screen]');
  const target = shown.locator(`[data-citation="${id}"]`).first();
  while ((await target.count()) === 0) {
    if (!(await turnPage(page, 'more'))) throw new Error(`no page of this screen has a way to "${id}"`);
  }
  await tap(page, target);
  await page.locator(`[data-law-item="${id}"]`).waitFor();
}

/** Calls a channel as the page itself would. */
export async function callKiosk<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = await page.evaluate(
    ([name, value]) => {
      const { qadam } = window as unknown as { qadam: { call(name: string, input: unknown): Promise<unknown> } };
      return qadam.call(name, value);
    },
    [channel, input] as const,
  );
  return answer as Output<C>;
}
