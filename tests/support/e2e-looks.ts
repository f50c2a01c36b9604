import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Scheme, schemes, type TextSize, textSizes } from '../../shared/look.ts';
import { at } from '../../tools/setup/paths.mjs';
import { languages } from './content.ts';
import { action, tap } from './e2e-touch.ts';

/** A panel: its pixels and how large they are. */
export interface Format {
  readonly size: string;
  readonly diagonalInch: number;
}

/** The panels that kiosks are built with, upright and lying; the third is about the smallest that all sizes hold on. */
export const formats: readonly Format[] = [
  { size: '1080x1920', diagonalInch: 21.5 },
  { size: '1920x1080', diagonalInch: 21.5 },
  { size: '1366x768', diagonalInch: 18.5 },
  { size: '1440x900', diagonalInch: 19 },
];

/** How one visitor looks at the screens. */
export interface Look {
  readonly language: string;
  readonly text: TextSize;
  readonly scheme: Scheme;
  readonly reach?: 'low';
  /** Lines, words and letters further apart, as WCAG 1.4.12 says. */
  readonly spaced?: true;
}

export const nameOfLook = ({ language, text, scheme, reach, spaced }: Look): string =>
  [language, text, scheme, reach, spaced && 'spaced'].filter((part) => part !== undefined).join('-');

/** Every language in every scheme: what axe is to see. */
export const allColours: readonly Look[] = schemes.flatMap((scheme) =>
  languages.map((language) => ({ language, scheme, text: 'normal' as const })),
);

/** Every language in every size of text, everything low, and spaced: what is to be measured. */
export const allSizes: readonly Look[] = languages.flatMap((language) => [
  ...textSizes.map((text) => ({ language, text, scheme: 'light' as const })),
  { language, text: 'normal', scheme: 'light', reach: 'low' },
  { language, text: 'normal', scheme: 'light', spaced: true },
]);

/** The arguments of a kiosk on this panel, where nobody is asked whether they are still there for two minutes. */
export function argumentsOf({ size, diagonalInch }: Format, folder: string): string[] {
  const file = join(folder, `looks-${size}.json`);
  const settings = { screen: { diagonalInch }, idleSeconds: 120, warningSeconds: 600 };
  writeFileSync(file, JSON.stringify(settings));
  return [`--window-size=${size}`, `--config=${file}`, `--checklist-folder=${at('.cache/look-sheets')}`];
}

/** Presses the setting's button until the page has this state. */
async function press(page: Page, control: string, state: string, wanted: string): Promise<void> {
  for (let touch = 0; touch < 5; touch += 1) {
    const now = await page.locator('html').getAttribute(`data-${state}`);
    if (now === wanted) return;
    await tap(page, action(page, control));
    await page.locator(`html:not([data-${state}="${now}"])`).waitFor();
  }
  throw new Error(`"${control}" never leads to ${state} "${wanted}"`);
}

/** Makes the screen look so, by the settings' buttons, save for the language. */
export async function putOn(page: Page, { text, scheme, reach, spaced }: Look): Promise<void> {
  await press(page, 'larger', 'text', text);
  await press(page, 'contrast', 'scheme', scheme);
  await press(page, 'reach', 'reach', reach ?? 'normal');
  await page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    const spacing =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    sheet.replaceSync(`${spacing} p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = wanted ? [sheet] : [];
  }, spaced === true);
}
