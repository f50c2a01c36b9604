import type { Page } from '@playwright/test';

/** Targets that lead on are large, at least 20 mm; every other one is at least 15 mm (millimetres of the real screen). */
const primaryTargets = '.MuiButton-contained, .option, .tile, .screen-start .languages .language';
const leastMm = { primary: 20, other: 15 };

/**
 * What is wrong with the layout of what the page shows now, a line each; nothing when a visitor sees all of it and can
 * touch it: no scrolling, nothing cut or outside, no two targets on each other, every target large enough.
 */
export function layoutProblems(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ primary, least }) => {
      const problems: string[] = [];
      const layer = [...document.querySelectorAll('.MuiDialog-root')].at(-1) ?? document.body;
      /** Shown for its look only, at a scale of its own, or never shown at all. */
      const apart = '.preview, .sprite, svg *, [data-qr] *';
      const shown = [...layer.querySelectorAll<HTMLElement>('*')].filter(
        (element) => element.closest(apart) === null && element.checkVisibility({ checkVisibilityCSS: true }),
      );

      // Chromium before 128 gives places inside a zoomed element in that element's own pixels.
      const probe = document.body.appendChild(document.createElement('div'));
      probe.style.cssText = 'position:fixed;zoom:0.5';
      const ruler = probe.appendChild(document.createElement('div'));
      ruler.style.width = '100px';
      const isOld = ruler.getBoundingClientRect().width > 75;
      probe.remove();
      const zoomOf = (element: Element | null): number =>
        element === null ? 1 : Number(getComputedStyle(element).zoom || 1) * zoomOf(element.parentElement);
      const place = (element: Element, rect = element.getBoundingClientRect()) => {
        const zoom = isOld ? zoomOf(element) : 1;
        const [left, top] = [rect.left * zoom, rect.top * zoom];
        return { left, top, right: left + rect.width * zoom, bottom: top + rect.height * zoom };
      };
      type Place = ReturnType<typeof place>;
      const isWithin = (inner: Place, outer: Place) =>
        inner.left >= outer.left - 1.5 &&
        inner.top >= outer.top - 1.5 &&
        inner.right <= outer.right + 1.5 &&
        inner.bottom <= outer.bottom + 1.5;
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
        if (element.scrollWidth > element.clientWidth + 1) problems.push(`the page is ${element.scrollWidth} px wide`);
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

      const holder = 'button, .card, .block, .outcome, .call, .main, .actions, .head, .settings, .MuiDialog-paper';
      for (const element of shown) {
        const box = element.closest(holder);
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '' || box === null) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const whole = place(element, range.getBoundingClientRect());
          // A font's own line is higher than what is drawn of it.
          const air = 0.13 * Number.parseFloat(getComputedStyle(element).fontSize) * (isOld ? zoomOf(element) : 1);
          const at = { ...whole, top: whole.top + air, bottom: whole.bottom - air };
          if (!isWithin(at, place(box))) {
            problems.push(`"${node.textContent?.slice(0, 40)}" ${told(at)} leaves ${nameOf(box)} ${told(place(box))}`);
          }
        }
      }

      const style = getComputedStyle(document.documentElement);
      const comfort = Number.parseFloat(style.getPropertyValue('--comfort')) || 1;
      const mm = Number.parseFloat(style.getPropertyValue('--px-per-mm')) * comfort;
      const targets = shown.filter((element) => element.matches('button, a, [role="button"], [role="checkbox"]'));
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
        }
      }
      return problems;
    },
    { primary: primaryTargets, least: leastMm },
  );
}
