import type { MeasuredGroup, Start } from './pack.ts';

/** What is to be laid out: the DOM tells the heights, this tells the order and the breaks. */
export interface PagedGroup {
  readonly id: string;
  readonly start?: Start;
}

/** Reads the heights of groups and rows that were rendered in one column; `scale` turns px into the unit wanted. */
export function measureGroups(container: HTMLElement, groups: readonly PagedGroup[], scale = 1): MeasuredGroup[] {
  const heightOf = (element: Element) => element.getBoundingClientRect().height * scale;
  return groups.map(({ id, start }) => {
    const group = container.querySelector(`[data-paged-group="${id}"]`);
    const rows = group === null ? [] : [...group.querySelectorAll('[data-paged-row]')].map(heightOf);
    const overhead = group === null ? 0 : heightOf(group) - rows.reduce((sum, height) => sum + height, 0);
    return { id, overhead, rows, start };
  });
}
