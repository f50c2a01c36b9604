import type { Page } from '@playwright/test';
import { withZoom } from './e2e-zoom.ts';

/** Capital height in mm: what is read by everybody (508, 402.4), and in the largest text (EN 301 549, 5.1.4: 0.7° at 600 mm). */
const leastCapitalMm = { normal: 4.8, largest: 7.3 };

/** The height of Noto Sans' capitals in parts of its size. */
const capital = 0.714;

/** What stays at its own size in the largest text: names under pictograms, and what nobody needs for the way on. */
const ofItsOwnSize = '.set, .brand, .hg-button';

/**
 * What is wrong with the reading of what the page shows now, a line each: letters that are too small on this panel, words
 * that lie on each other or under something, words in letters that their `lang` is not written in, controls whose order is
 * not that of the page.
 */
export function readingProblems(page: Page, pxPerMm: number): Promise<string[]> {
  return withZoom(page, (inPage) =>
    page.evaluate(
      ({ mm, least, part, own, zoom }) => {
        const problems: string[] = [];
        const layer = [...document.querySelectorAll('.MuiDialog-root')].at(-1) ?? document.body;
        const apart = '.preview, svg, [data-qr], .heard';
        const shown = [...layer.querySelectorAll<HTMLElement>('*')].filter(
          (element) =>
            element.closest(apart) === null &&
            element.checkVisibility({ checkVisibilityCSS: true }) &&
            getComputedStyle(element).clipPath !== 'inset(50%)',
        );
        const wanted = document.documentElement.dataset['text'] === 'largest' ? least.largest : least.normal;
        const scripts: Record<string, RegExp> = {
          hy: /\p{Script=Armenian}/u,
          kk: /\p{Script=Cyrillic}/u,
          ru: /\p{Script=Cyrillic}/u,
          ky: /\p{Script=Cyrillic}/u,
          tg: /\p{Script=Cyrillic}/u,
        };
        const boxes: { element: Element; text: string; left: number; top: number; right: number; bottom: number }[] =
          [];
        for (const element of shown) {
          for (const node of element.childNodes) {
            const text = node.nodeType === Node.TEXT_NODE ? (node.textContent?.trim() ?? '') : '';
            if (text === '') continue;
            const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom.zoomOf(element);
            const high = (size * part) / mm;
            const most = element.closest(own) === null ? wanted : least.normal;
            if (high < most - 0.05)
              problems.push(`"${text.slice(0, 30)}" has capitals of ${high.toFixed(1)} mm, not ${most}`);
            const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
            const letters = text.replaceAll(/[^\p{Letter}]/gu, '');
            const fitting = Array.from(letters).filter((letter) =>
              (scripts[lang] ?? /\p{Script=Latin}/u).test(letter),
            ).length;
            if (fitting === 0 && letters.length > 5 && element.closest('[translate="no"]') === null)
              problems.push(`"${text.slice(0, 30)}" is said to be in "${lang}"`);
            const range = document.createRange();
            range.selectNodeContents(node);
            const scale = zoom.scaleOf(element);
            const [line] = range.getClientRects();
            const [x, y] = [line && (line.left + line.right) / 2, line && (line.top + line.bottom) / 2];
            const over = x === undefined || y === undefined ? null : document.elementFromPoint(x * scale, y * scale);
            if (over !== null && !over.contains(element) && !element.contains(over))
              problems.push(`"${text.slice(0, 30)}" is covered by <${over.getAttribute('class') ?? over.tagName}>`);
            for (const rect of range.getClientRects()) {
              // A font's own line is higher than what is drawn of it.
              const air = Math.max(0, (rect.height * scale - size * 0.9) / 2);
              boxes.push({
                element,
                text,
                left: rect.left * scale,
                right: rect.right * scale,
                top: rect.top * scale + air,
                bottom: rect.bottom * scale - air,
              });
            }
          }
        }
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            if (one.element === other.element) continue;
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            if (across > 1 && down > 1)
              problems.push(`"${one.text.slice(0, 30)}" lies on "${other.text.slice(0, 30)}"`);
          }
        }
        for (const region of ['.head', '.main', '.actions', '.settings', '.MuiDialog-paper']) {
          const controls = [...layer.querySelectorAll(`${region} :is(button, [role="checkbox"], [role="radio"])`)]
            .filter(
              (element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.closest(apart) === null,
            )
            .map((element) => ({ element, at: element.getBoundingClientRect() }));
          for (const [index, { element, at }] of controls.entries()) {
            const next = controls[index + 1];
            if (next === undefined || zoom.zoomOf(element) !== zoom.zoomOf(next.element)) continue;
            const isBefore = next.at.right <= at.left + 1 && next.at.top < at.bottom - 1;
            const isAbove = next.at.bottom <= at.top + 1 && next.at.left < at.right - 1;
            if (isBefore || isAbove)
              problems.push(
                `"${next.element.textContent?.slice(0, 30)}" comes after "${element.textContent?.slice(0, 30)}"`,
              );
          }
        }
        return problems;
      },
      { mm: pxPerMm, least: leastCapitalMm, part: capital, own: ofItsOwnSize, zoom: inPage },
    ),
  );
}

/** The controls of every screen, by where they are. */
export type Places = Record<string, string>;

/** Where the controls of every screen are, by their handle: those of the header and the settings. */
export function fixedControls(page: Page): Promise<Places> {
  return page.evaluate(() => {
    const found: Record<string, string> = {};
    for (const control of document.querySelectorAll<HTMLElement>(':is(.head, .settings) [data-action]')) {
      const { left, top, width, height } = control.getBoundingClientRect();
      found[control.dataset['action'] ?? ''] = [left, top, width, height].map(Math.round).join(' ');
    }
    return found;
  });
}

/**
 * Which controls are gone, or somewhere else than where they first were by more than a pixel. Where one was first seen
 * is kept.
 */
export function movedSince(before: Places, now: Places): string[] {
  const gone = Object.keys(before).filter((control) => now[control] === undefined);
  const moved = Object.entries(now).flatMap(([control, place]) => {
    const first = (before[control] ??= place).split(' ').map(Number);
    const isMoved = place.split(' ').some((side, index) => Math.abs(Number(side) - (first[index] ?? 0)) > 1);
    return isMoved ? [`"${control}" moved from ${first.join(' ')} to ${place}`] : [];
  });
  return [...gone.map((control) => `"${control}" is gone`), ...moved];
}

/** How much of a lying panel is within reach: half of an upright one of 21.5", in millimetres. */
const reachMm = 240;

/**
 * Every control that a seated person cannot reach: its top is above the middle of an upright screen, or above the lowest
 * 240 mm of a lying one with so many pixels a millimetre.
 */
export function highControls(page: Page, pxPerMm: number): Promise<string[]> {
  return page.evaluate((reach) => {
    const layer = [...document.querySelectorAll('.MuiDialog-root')].at(-1) ?? document.body;
    const limit = innerHeight > innerWidth ? innerHeight / 2 : innerHeight - reach;
    return [...layer.querySelectorAll<HTMLElement>('button, [role="checkbox"], [role="radio"]')]
      .filter((control) => control.checkVisibility({ checkVisibilityCSS: true }))
      .map((control) => ({ control, top: control.getBoundingClientRect().top }))
      .filter(({ top }) => top < limit)
      .map(({ control, top }) => {
        const place = Math.round((top / innerHeight) * 100);
        return `${control.textContent?.slice(0, 30)} is at ${place} % of the height`;
      });
  }, reachMm * pxPerMm);
}
