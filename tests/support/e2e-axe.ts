import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
interface Axe {
  run(context: Element, options: object): Promise<AxeResults>;
}

/** The very axe-core that @axe-core/playwright brings; its own builder would load it anew for each look. */
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as { source: string };

/**
 * All that axe finds on what shows now, whatever its gravity: rule, gravity and the elements, by screen. `part` is a
 * selector of what is looked at where not the whole page is, `rules` the only rules that are asked where not all are.
 */
export async function barriers(page: Page, screen: string, part = 'html', rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    ([selector, only]) => {
      const { axe } = window as unknown as { axe: Axe };
      const runOnly = only === undefined ? {} : { runOnly: only };
      const place = document.querySelector(selector) ?? document.documentElement;
      return axe.run(place, { resultTypes: ['violations'], elementRef: false, ...runOnly });
    },
    [part, rules] as const,
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html }) => `${screen}: ${id} (${impact ?? 'none'}) ${html.slice(0, 160)}`),
  );
}
