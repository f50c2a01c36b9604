import { expect, test } from 'vitest';
import type { Paper } from '../../../shared/api.ts';
import { pageSize } from '../../../main/printing/page-size.ts';

test.each<[Paper, number, number, number]>([
  ['a4', 500, 210, 297],
  ['80mm', 194, 80, 200],
  ['58mm', 194, 58, 200],
  ['80mm', 10, 80, 60],
])('%s with %i mm of content is %i x %i mm', (paper, content, width, height) => {
  const size = pageSize(paper, content);
  expect(size.width * 25.4).toBeCloseTo(width, 6);
  expect(size.height * 25.4).toBeCloseTo(height, 6);
});
