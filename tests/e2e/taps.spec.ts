import type { Page } from '@playwright/test';
import type { Answers } from '../../shared/content/condition.ts';
import { commonest, textsOf } from '../support/content.ts';
import { expectedChecklist, listOf, readList } from '../support/e2e-screen.ts';
import { action, answer, changeLanguage, chooseLanguage, questionOn, screenNamed, tap } from '../support/e2e-touch.ts';
import { tapTo, walk, walkFromHome } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';

/** The commonest visitor's answers as far as the question about the contract. */
async function toContract(page: Page): Promise<void> {
  await tapTo(page, 'guide', 'question');
  await answer(page, 'emergency', ['no']);
  await answer(page, 'who', ['self']);
  await answer(page, 'status', ['foreigner-temporary']);
}

/** The answers that "my answers" lists, as question ids with the words of the answer. */
function shownAnswers(page: Page): Promise<[string, string][]> {
  return page
    .locator('[data-screen="answers"] [data-question]')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-question') ?? '', row.querySelector('b')?.textContent ?? '']),
    );
}

/** What a visitor may have changed about the look of the screen. */
function look(page: Page): Promise<Record<string, string | undefined>> {
  return page.locator('html').evaluate(({ dataset: { text, scheme, reach } }) => ({ text, scheme, reach }));
}

const plainLook = { text: 'normal', scheme: 'light', reach: 'normal' };
const optionName = (language: string, question: string, option: string) =>
  textsOf(language)[`question.${question}.option.${option}.name`] ?? '';

test('the commonest visitor needs at most seven taps from home to the list', async ({ kiosk: { page } }) => {
  await chooseLanguage(page, 'uz');
  const { taps, asked } = await walkFromHome(page, commonest);
  expect(asked).toEqual(['emergency', 'who', 'status', 'contract', 'eaeu', 'extras']);
  expect(taps).toBeLessThanOrEqual(7);
  expect(await readList(page)).toEqual(listOf(expectedChecklist(commonest, 'uz')));
});

test('a change of language keeps the question and the answers', async ({ kiosk: { page } }) => {
  await chooseLanguage(page, 'ky');
  await toContract(page);
  expect(await questionOn(page)).toBe('contract');
  await changeLanguage(page, 'az');
  expect(await questionOn(page)).toBe('contract');
  await expect(page.locator('#question-title')).toHaveText(textsOf('az')['question.contract.title'] ?? '');

  await tapTo(page, 'answers', 'answers');
  expect(await shownAnswers(page)).toEqual(
    ['emergency', 'who', 'status'].map((id) => [id, optionName('az', id, String(commonest[id]))]),
  );
  await tapTo(page, 'back', 'question');
  for (const id of ['contract', 'eaeu', 'extras']) await answer(page, id, [commonest[id] ?? []].flat());
  expect(await readList(page)).toEqual(listOf(expectedChecklist(commonest, 'az')));
  await changeLanguage(page, 'hy');
  expect(await readList(page)).toEqual(listOf(expectedChecklist(commonest, 'hy')));
});

test('"my answers" changes one answer, keeps the rest and says what that did to the list', async ({
  kiosk: { page },
}) => {
  await walk(page, 'ru', commonest);
  await tapTo(page, 'answers', 'answers');
  await tap(page, page.locator('[data-screen="answers"] [data-question="who"]'));
  await answer(page, 'who', ['family']);
  await screenNamed(page, 'checklist').waitFor();

  const changed: Answers = { ...commonest, who: 'family' };
  const before = expectedChecklist(commonest, 'ru').steps.map((step) => step.id);
  const after = expectedChecklist(changed, 'ru').steps.map((step) => step.id);
  const added = after.filter((id) => !before.includes(id)).length;
  const removed = before.filter((id) => !after.includes(id)).length;
  expect({ added, removed }).toEqual({ added: 1, removed: 0 });
  const sentence = (textsOf('ru')['ui.answers.changed'] ?? '')
    .replace('{{added}}', String(added))
    .replace('{{removed}}', String(removed));
  await expect(page.locator('.change')).toHaveText(sentence);
  expect(await readList(page)).toEqual(listOf(expectedChecklist(changed, 'ru')));

  await tapTo(page, 'answers', 'answers');
  expect(await shownAnswers(page)).toEqual(
    Object.entries(changed).map(([id, option]) => [id, optionName('ru', id, String(option))]),
  );
});

test('"back" goes a question back with its answer marked, and so on to home', async ({ kiosk: { page } }) => {
  await chooseLanguage(page, 'tk');
  await toContract(page);
  for (const [id, option] of Object.entries({ status: 'foreigner-temporary', who: 'self', emergency: 'no' })) {
    await tap(page, action(page, 'back'));
    await page.locator(`[data-screen="question"][data-question="${id}"]`).waitFor();
    await expect(page.locator(`[data-option="${option}"]`)).toHaveAttribute('aria-checked', 'true');
  }
  await tapTo(page, 'back', 'home');
});

test('the way out in an emergency comes first, three taps from the start', async ({ kiosk: { page } }) => {
  const walked = await walk(page, 'tg', { emergency: 'yes' });
  expect(walked).toEqual({ taps: 3, asked: ['emergency'] });
  const expected = expectedChecklist({ emergency: 'yes' }, 'tg');
  expect(expected.outcome).toBe('emergency');
  expect(await readList(page)).toEqual(listOf(expected));
});

test('who does not know their status is told whom to ask', async ({ kiosk: { page } }) => {
  const answers = { emergency: 'no', who: 'self', status: 'unknown' };
  await walk(page, 'kk', answers);
  const expected = expectedChecklist(answers, 'kk');
  expect(expected.outcome).toBe('unknown-status');
  expect(await readList(page)).toEqual(listOf(expected));
});

test('home keeps the answers, and the list is one tap away again', async ({ kiosk: { page } }) => {
  await walk(page, 'hy', commonest);
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'guide', 'checklist');
  expect(await readList(page)).toEqual(listOf(expectedChecklist(commonest, 'hy')));
});

test('after "finish" the next visitor finds nothing of the last one', async ({ kiosk: { page } }) => {
  await walk(page, 'az', commonest);
  for (const name of ['larger', 'contrast', 'reach']) await tap(page, action(page, name));
  await expect.poll(() => look(page)).toEqual({ text: 'large', scheme: 'contrast', reach: 'low' });
  await tap(page, page.locator('[data-document]').first());
  await expect(page.locator('[data-document]').first()).toHaveAttribute('aria-checked', 'true');
  await tapTo(page, 'end', 'thanks');
  await tapTo(page, 'restart', 'start');

  expect(await look(page)).toEqual(plainLook);
  await expect(page.locator('[data-screen="start"] [data-language]')).toHaveCount(9);
  await chooseLanguage(page, 'en');
  expect(await look(page)).toEqual(plainLook);
  await tapTo(page, 'guide', 'question');
  expect(await questionOn(page)).toBe('emergency');
  await expect(page.locator('[data-option][aria-checked="true"]')).toHaveCount(0);
  await tapTo(page, 'answers', 'answers');
  expect(await shownAnswers(page)).toEqual([]);
  await tapTo(page, 'home', 'home');
  await walkFromHome(page, commonest);
  await expect(page.locator('[data-screen="checklist"] [aria-checked="true"]')).toHaveCount(0);
});
