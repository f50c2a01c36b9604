import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { commonest } from '../support/content.ts';
import { action, answer, chooseLanguage, screenNamed, tap, tapTo } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';
import { openPart, openPlace } from './law/open.ts';

/** What axe finds that keeps people out: rule, gravity and the elements, by screen. */
async function barriers(page: Page, screen: string): Promise<string[]> {
  // Electron has no way to open the empty page that axe's newer mode works in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) => nodes.map((node) => `${screen}: ${id} (${impact}) ${node.html.slice(0, 160)}`));
}

for (const language of ['kk', 'en']) {
  test(`no screen shuts anybody out, in ${language}`, async ({ kiosk: { page } }) => {
    test.setTimeout(150_000);
    const found = await barriers(page, 'start');
    const look = async (screen: string) => void found.push(...(await barriers(page, screen)));

    await chooseLanguage(page, language);
    await look('home');
    await tap(page, action(page, 'contrast'));
    await page.locator('html[data-scheme="contrast"]').waitFor();
    await look('home in contrast');
    await tap(page, action(page, 'contrast'));
    for (const name of ['help', 'language', 'words']) {
      await tap(page, action(page, name));
      await page.locator(`[data-overlay="${name}"]`).waitFor();
      await look(`${name} over home`);
      await tap(page, action(page, 'close'));
    }
    for (const name of ['diseases', 'services', 'law', 'directory', 'complaints', 'search']) {
      await tapTo(page, name, name);
      await look(name);
      await tapTo(page, 'back', 'home');
    }
    await tapTo(page, 'law', 'law');
    for (const part of ['differences', 'referred', 'repealed', 'rules']) {
      await openPart(page, part);
      await look(`law ${part}`);
      if (part !== 'rules') await tap(page, action(page, 'back'));
    }
    await openPlace(page, 'order-44-2025.item-2');
    await look('law item');
    await tapTo(page, 'home', 'home');
    await tapTo(page, 'guide', 'question');
    for (const id of ['emergency', 'who', 'status', 'contract', 'eaeu']) {
      await look(id);
      await answer(page, id, [String(commonest[id])]);
    }
    await look('extras');
    await answer(page, 'extras', ['none']);
    await screenNamed(page, 'checklist').waitFor();
    await look('checklist');
    await tapTo(page, 'steps', 'step');
    await look('step');
    await tap(page, action(page, 'words'));
    await tap(page, page.locator('[data-overlay="words"] [data-term]').first());
    await look('a word over a step');
    await tapTo(page, 'glossary', 'glossary');
    await look('glossary');
    await tapTo(page, 'back', 'step');
    await tapTo(page, 'checklist', 'checklist');
    await tapTo(page, 'answers', 'answers');
    await look('answers');
    await tapTo(page, 'back', 'checklist');
    await tapTo(page, 'qr', 'qr');
    await look('qr');
    await tapTo(page, 'back', 'checklist');
    await tapTo(page, 'print', 'print');
    await page.locator('[data-job-state="done"]').waitFor();
    await look('print');
    expect(found).toEqual([]);
  });
}
