import { expect, test } from 'vitest';
import { type Box, nearest } from '../../../renderer/keypad/nearest.ts';

const box = (left: number, top: number, width = 100, height = 50): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

// Two columns of three, and a wide button below them.
const boxes = [box(0, 0), box(200, 0), box(0, 100), box(200, 100), box(0, 200, 300)];
const from = (index: number, direction: 'left' | 'right' | 'up' | 'down') => {
  const start = boxes[index];
  if (start === undefined) throw new Error('no such box');
  return nearest(start, boxes, direction);
};

test('an arrow goes to the next one that way, in its own row or column', () => {
  expect([from(0, 'right'), from(0, 'down'), from(3, 'left'), from(3, 'up')]).toEqual([1, 2, 2, 1]);
});

test('what lies straight ahead comes before what is nearer but aside', () => {
  const ahead = box(0, 200);
  const aside = box(150, 120);
  expect(nearest(box(0, 0), [aside, ahead], 'down')).toBe(1);
});

test('a wide one is below both columns, and leads back to the first', () => {
  expect([from(2, 'down'), from(3, 'down'), from(4, 'up')]).toEqual([4, 4, 2]);
});

test('where there is nothing, nothing is found', () => {
  expect([from(0, 'left'), from(1, 'up'), from(4, 'down')]).toEqual([undefined, undefined, undefined]);
});
