import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { physicalPxPerMm } from '../../shared/screen-size.ts';
import { barriers } from '../support/e2e-axe.ts';
import { type Fault, withFault, withHastyTouch } from '../support/e2e-faults.ts';
import { rest, roll, slideOff, tapBoth, tapTwice } from '../support/e2e-fingers.ts';
import { focusProblem, steerTo, tabTo } from '../support/e2e-keys.ts';
import { layoutProblems } from '../support/e2e-layout.ts';
import { argumentsOf, formats, putOn } from '../support/e2e-looks.ts';
import { fixedControls, highControls, movedSince, readingProblems } from '../support/e2e-reading.ts';
import { chooseLanguage, tapTo } from '../support/e2e-touch.ts';
import { expect, type Kiosk, launchKiosk, test } from '../support/electron-app.ts';

// What the looks and the ways in are measured with must see what it is for: each fault is put into the running kiosk's
// page, one at a time, and must come out in words. One kiosk for all, at home, in Russian.
const folder = mkdtempSync(join(tmpdir(), 'qadam-measures-'));
const [panel = { size: '1080x1920', diagonalInch: 21.5 }] = formats;
const plain = { language: 'ru', text: 'normal', scheme: 'light' } as const;
const mm = physicalPxPerMm({ width: 1080, height: 1920 }, panel.diagonalInch);
const px = (millimetres: number) => `${millimetres * mm}px`;
let kiosk: Kiosk;
test.beforeAll(async () => {
  kiosk = await launchKiosk(join(folder, 'profile'), { args: argumentsOf(panel, folder) });
  await chooseLanguage(kiosk.page, plain.language);
});
test.afterAll(async () => {
  await kiosk.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

const guide = '[data-action="guide"]';
const help = '.settings [data-action="help"]';
const home = '.head [data-action="home"]';
const title = '.main h1';
const low = { height: px(14), 'min-height': '0', flex: 'none' };
const cut = { overflow: 'hidden', 'white-space': 'nowrap', 'text-overflow': 'ellipsis' };

type Faults = Readonly<Record<string, readonly [Fault, RegExp]>>;

/** Each fault is in the measure's words, and nothing is before and after. */
async function expectCaught(measure: (page: Page) => Promise<string[]>, faults: Faults): Promise<void> {
  const { page } = kiosk;
  expect(await measure(page), 'the page as it is').toEqual([]);
  for (const [what, [fault, line]] of Object.entries(faults)) {
    const lines = await withFault(page, fault, () => measure(page));
    expect(lines, what).toContainEqual(expect.stringMatching(line));
  }
  expect(await measure(page), 'the page as it was').toEqual([]);
}

test('layout: what is cut, outside, to scroll, too small or too near', () =>
  expectCaught(layoutProblems, {
    'a page too high': [{ at: '#root', style: { height: '2000px' } }, /^the page is 2000 px high$/],
    'a page too wide': [{ at: '#root', style: { width: '1200px' } }, /^the page is 1200 px wide$/],
    'a button half outside': [{ at: help, style: { translate: '90px' } }, /^<set .*help> is outside the screen: /],
    'lines cut off': [
      { at: `${guide} .tile-words`, style: { ...cut, height: '20px' } },
      /^<tile-words > cuts off \d+ px of height$/,
    ],
    'a line cut off': [{ at: title, style: { ...cut, width: '60px' } }, /^<H1 > cuts off \d+ px of width$/],
    'something to scroll': [{ at: '.main', style: { 'overflow-y': 'auto' } }, /^<main > can scroll$/],
    "a text's id": [{ at: title, words: 'ui.home.title' }, /^"ui\.home\.title" is a text's id, not a text$/],
    'words that leave their button': [
      { at: `${guide} .name`, style: { position: 'relative', top: '-200px' } },
      /^"Как .*" .* leaves <tile first data-action=guide> /,
    ],
    'a way on of 14 mm': [{ at: guide, style: low }, /^<tile first data-action=guide> is 14\.0 mm, not 20$/],
    'a button of 14 mm': [{ at: help, style: low }, /^<set data-action=help> is 14\.0 mm, not 15$/],
    'a gap of 2 mm': [
      { at: help, style: { 'margin-left': px(-2) } },
      /^<set data-action=words> is 2\.0 mm from <set data-action=help>, not 3$/,
    ],
    'a button on another': [
      { at: help, style: { 'margin-left': '-40px' } },
      /^<set data-action=words> lies on <set data-action=help>$/,
    ],
  }));

test('layout: a field too small', async () => {
  const { page } = kiosk;
  await tapTo(page, 'search', 'search');
  await expectCaught(layoutProblems, {
    'a field of 14 mm': [{ at: '.search-field', style: low }, /^<search-field data-field=search> is 14\.0 mm, not 15$/],
  });
  await tapTo(page, 'home', 'home');
});

test('reading: what is small, covered, in a wrong language or out of order', async () => {
  const { page } = kiosk;
  const measure = () => readingProblems(page, mm);
  await expectCaught(measure, {
    'small letters': [{ at: title, style: { 'font-size': px(6) } }, /^"Что .*" has capitals of 4\.3 mm, not 4\.8$/],
    'words on words': [{ at: title, style: { position: 'relative', top: '150px' } }, /^"Что .*" lies on "Как .*"$/],
    'covered words': [
      { at: '.ornament', style: { position: 'fixed', inset: '0', height: 'auto' } },
      /^"Что .*" is covered by <ornament>$/,
    ],
    'a wrong language': [{ at: 'html', attributes: { lang: 'hy' } }, /^"Что .*" is said to be in "hy"$/],
    'no language': [{ at: 'html', attributes: { lang: null } }, /^"Что .*" is said to be in ""$/],
    'controls in another order': [
      { at: '.settings', style: { direction: 'rtl' } },
      /^"Контраст" comes after "Крупнее"$/,
    ],
  });
  await putOn(page, { ...plain, text: 'largest' });
  await expectCaught(measure, {
    'letters that stay': [{ at: title, style: { 'font-size': px(9) } }, /^"Что .*" has capitals of 6\.4 mm, not 7\.3$/],
  });
  await putOn(page, plain);
});

test('places: what moves, goes or is out of reach', async () => {
  const { page } = kiosk;
  const first = await fixedControls(page);
  await expectCaught(async () => movedSince(first, await fixedControls(page)), {
    'a moved setting': [{ at: help, style: { position: 'relative', left: '2px' } }, /^"help" moved from /],
    'a missing setting': [{ at: help, attributes: { 'data-action': null } }, /^"help" is gone$/],
  });
  await putOn(page, { ...plain, reach: 'low' });
  await expectCaught((shown) => highControls(shown, mm), {
    'a high button': [{ at: home, style: { position: 'fixed', top: '96px' } }, /^Главная is at 5 % of the height$/],
  });
  await putOn(page, plain);
});

test('axe: contrast, names, states, language', () =>
  expectCaught((page) => barriers(page, 'home'), {
    'pale words': [{ at: title, style: { color: '#aaa' } }, /^home: color-contrast \(serious\) <h1/],
    'a control without a name': [
      { at: `${help} .set-name`, style: { display: 'none' } },
      /^home: button-name \(critical\)/,
    ],
    'a box without a state': [
      { at: guide, attributes: { role: 'checkbox' } },
      /^home: aria-required-attr \(critical\)/,
    ],
    'no language': [{ at: 'html', attributes: { lang: null } }, /^home: html-has-lang \(serious\)/],
  }));

test('focus: a ring, in sight, never lost, and a way to everything', async () => {
  const { page } = kiosk;
  await tabTo(page, help);
  const ways: Faults = {
    'no ring': [{ at: help, style: { outline: 'none' } }, /^BUTTON Помощь has no ring of 2 px$/],
    'a thin ring': [{ at: help, style: { 'outline-width': '1px' } }, /^BUTTON Помощь has no ring of 2 px$/],
    'a ring of no colour': [
      { at: help, style: { 'outline-color': 'transparent' } },
      /^BUTTON Помощь has a ring that nobody sees$/,
    ],
    'something over it': [
      { at: '.head', style: { position: 'fixed', inset: '0', 'z-index': '9' } },
      /^BUTTON Помощь is hidden$/,
    ],
  };
  await expectCaught(async () => [await focusProblem(page)].filter((problem) => problem !== undefined), ways);
  const unreachable = { at: guide, attributes: { tabindex: '-1' } };
  const missed = (go: typeof tabTo) => withFault(page, unreachable, () => go(page, guide).catch(String));
  expect(await missed(tabTo)).toMatch(/Tab never comes to .*guide/);
  expect(await missed(steerTo)).toMatch(/arrows never come to .*guide/);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect(await focusProblem(page)).toBe('the focus is lost');
});

test('fingers: what acts on the press, twice, for two, or when it is thought better of', async () => {
  const { page } = kiosk;
  await tapTo(page, 'guide', 'question');
  expect(await withHastyTouch(page, 'pointerup', () => slideOff(page, 'no'))).toBe('who');
  await tapTo(page, 'back', 'question');
  expect(await withHastyTouch(page, 'pointerup', () => tapBoth(page, 'no', 'yes'))).not.toBe('who');
  await tapTo(page, 'back', 'question');
  const early = { held: 'who', lifted: 'who' };
  expect(await withHastyTouch(page, 'pointerdown', () => roll(page, 'no'))).toEqual(early);
  await tapTo(page, 'back', 'question');
  expect(await withHastyTouch(page, 'pointerdown', () => rest(page, 'no'))).toEqual(early);
  expect(await withHastyTouch(page, 'pointerup', () => tapTwice(page, 'self'))).not.toBe('status');
});
