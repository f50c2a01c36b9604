import type { Page } from '@playwright/test';
import { physicalPxPerMm } from '../../shared/screen-size.ts';
import { withZoom } from './e2e-zoom.ts';

/** Targets that lead on are large, at least 20 mm; every other one is at least 15 mm (millimetres of the real screen). */
const primaryTargets = '.button-contained, .option, .tile, .screen-start .languages .language';
const leastMm = { primary: 20, other: 15, gap: 3 };

/**
 * What is wrong with the layout of what the page shows now, a line each; nothing when a visitor sees all of it and can
 * touch it: no scrolling, nothing cut or outside, no two targets on each other or too close, every target large enough
 * on a panel of this diagonal.
 */
export async function layoutProblems(page: Page, diagonalInch = 21.5): Promise<string[]> {
  const viewport = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return withZoom(page, (inPage) =>
    page.evaluate(
      ({ primary, least, mm, zoom }) => {
        const problems: string[] = [];
        const layer = [...document.querySelectorAll('.MuiDialog-root')].at(-1) ?? document.body;
        /** Shown for its look only, at a scale of its own, or never shown at all; heard only. */
        const apart = '.preview, svg *, [data-qr] *, .heard';
        const shown = [...layer.querySelectorAll<HTMLElement>('*')].filter(
          (element) =>
            element.closest(apart) === null &&
            element.checkVisibility({ checkVisibilityCSS: true }) &&
            // Only heard, too, on this panel.
            getComputedStyle(element).clipPath !== 'inset(50%)',
        );

        const place = (element: Element, rect = element.getBoundingClientRect()) => {
          const scale = zoom.scaleOf(element);
          const [left, top] = [rect.left * scale, rect.top * scale];
          return { left, top, right: left + rect.width * scale, bottom: top + rect.height * scale };
        };
        type Place = ReturnType<typeof place>;
        const over = 1.5;
        const isWithin = (inner: Place, outer: Place) =>
          inner.left >= outer.left - over &&
          inner.top >= outer.top - over &&
          inner.right <= outer.right + over &&
          inner.bottom <= outer.bottom + over;
        const nameOf = (element: Element) => {
          const handles = [...element.attributes].filter(({ name }) => name.startsWith('data-'));
          const handle = handles.map(({ name, value }) => `${name}=${value}`).join(' ');
          const classes = (element.getAttribute('class') ?? '').replace(/Mui\S+|qadam-\S+/g, '').trim();
          return `<${classes || element.tagName} ${handle}>`;
        };
        const told = (at: Place) => [at.left, at.top, at.right, at.bottom].map(Math.round).join(',');

        for (const element of [document.documentElement, document.body]) {
          if (element.scrollHeight > element.clientHeight + 1)
            problems.push(`the page is ${element.scrollHeight} px high`);
          if (element.scrollWidth > element.clientWidth + 1)
            problems.push(`the page is ${element.scrollWidth} px wide`);
        }
        const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
        for (const element of shown) {
          const at = place(element);
          if (at.right - at.left < 1 || at.bottom - at.top < 1) continue;
          if (!isWithin(at, screen)) problems.push(`${nameOf(element)} is outside the screen: ${told(at)}`);
          const { overflowX, overflowY } = getComputedStyle(element);
          const [high, wide] = [element.scrollHeight - element.clientHeight, element.scrollWidth - element.clientWidth];
          if (overflowY !== 'visible' && high > 1) problems.push(`${nameOf(element)} cuts off ${high} px of height`);
          if (overflowX !== 'visible' && wide > 1) problems.push(`${nameOf(element)} cuts off ${wide} px of width`);
          if (/auto|scroll/.test(overflowX + overflowY)) problems.push(`${nameOf(element)} can scroll`);
        }

        for (const element of shown) {
          const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
          const id = words
            .map((node) => node.textContent ?? '')
            .find((text) => /^[a-z]+(-[a-z]+)*\.[a-z0-9.-]+$/.test(text));
          if (id !== undefined && id !== 'egov.kz') problems.push(`"${id}" is a text's id, not a text`);
        }

        // Low reach takes what is only read out of its place, into the upper half.
        const main = document.documentElement.dataset['reach'] === 'low' ? '.screen' : '.card, .main';
        const holder = `button, .block, .outcome, .call, ${main}, .actions, .head, .settings, .MuiDialog-paper`;
        for (const element of shown) {
          const box = element.closest(holder);
          for (const node of element.childNodes) {
            if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '' || box === null) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const whole = place(element, range.getBoundingClientRect());
            // A font's own line is higher than what is drawn of it.
            const air = 0.13 * Number.parseFloat(getComputedStyle(element).fontSize) * zoom.scaleOf(element);
            const at = { ...whole, top: whole.top + air, bottom: whole.bottom - air };
            if (!isWithin(at, place(box))) {
              problems.push(
                `"${node.textContent?.slice(0, 40)}" ${told(at)} leaves ${nameOf(box)} ${told(place(box))}`,
              );
            }
          }
        }

        const touched = 'button, a, [role="button"], [role="checkbox"], .MuiInputBase-root, .search-field';
        const targets = shown.filter((element) => element.matches(touched));
        for (const [index, target] of targets.entries()) {
          const at = place(target);
          const smallest = Math.min(at.right - at.left, at.bottom - at.top) / mm;
          const wanted = target.matches(primary) ? least.primary : least.other;
          if (smallest < wanted - 0.05) problems.push(`${nameOf(target)} is ${smallest.toFixed(1)} mm, not ${wanted}`);
          for (const other of targets.slice(index + 1)) {
            const with_ = place(other);
            const across = Math.min(at.right, with_.right) - Math.max(at.left, with_.left);
            const down = Math.min(at.bottom, with_.bottom) - Math.max(at.top, with_.top);
            if (across > 0.5 && down > 0.5) problems.push(`${nameOf(target)} lies on ${nameOf(other)}`);
            else if (Math.max(across, down) > 0.5 && Math.min(across, down) > -(least.gap - 0.05) * mm) {
              const gap = (-Math.min(across, down) / mm).toFixed(1);
              problems.push(`${nameOf(target)} is ${gap} mm from ${nameOf(other)}, not ${least.gap}`);
            }
          }
        }
        return problems;
      },
      { primary: primaryTargets, least: leastMm, mm: physicalPxPerMm(viewport, diagonalInch), zoom: inPage },
    ),
  );
}
