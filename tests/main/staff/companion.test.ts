import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Companion, type DisplayPlace } from '../../../main/staff/companion.ts';
import type { CompanionState } from '../../../shared/staff/counter.ts';

const kiosk: DisplayPlace = { id: 1, bounds: { x: 0, y: 0, width: 1080, height: 1920 } };
const second: DisplayPlace = { id: 2, bounds: { x: 1080, y: 0, width: 1920, height: 1080 } };
const third: DisplayPlace = { id: 3, bounds: { x: 3000, y: 0, width: 1280, height: 800 } };

const state = (language: string): CompanionState => ({
  language,
  answers: {},
  place: { view: 'outcomes' },
  ticked: { documents: [], steps: [] },
  text: 'normal',
  scheme: 'light',
});

/** A desk whose displays can be plugged in and pulled out, and whose clerk can go. */
function desk(...first: DisplayPlace[]) {
  let there = [kiosk, ...first];
  let staffed = true;
  let tell = () => {};
  const windows: { bounds: DisplayPlace['bounds']; open: boolean; gone: () => void }[] = [];
  const companion = new Companion({
    displays: {
      all: () => there,
      primary: () => kiosk,
      onChange: (listener) => {
        tell = listener;
      },
    },
    open: (bounds, gone) => {
      const window = { bounds, open: true, gone };
      windows.push(window);
      return {
        place: (next) => {
          window.bounds = next;
        },
        close: () => {
          window.open = false;
        },
      };
    },
    staffed: () => staffed,
  });
  return {
    companion,
    windows,
    open: () => windows.filter((window) => window.open).map(({ bounds }) => bounds),
    plug: (...displays: DisplayPlace[]) => {
      there = [kiosk, ...displays];
      tell();
    },
    leave: () => {
      staffed = false;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('one display alone is the kiosk: nothing opens and nothing fails', () => {
  const { companion, open } = desk();
  expect([companion.show(state('uz')), open()]).toEqual([false, []]);
});

test('a second display gets the window, the first never does, and it goes when there is nothing to show', () => {
  const { companion, open } = desk(second);
  expect([companion.show(state('uz')), open()]).toEqual([true, [second.bounds]]);
  expect([companion.show(state('ky')), open()]).toEqual([true, [second.bounds]]);
  companion.close();
  expect(open()).toEqual([]);
});

test('the page gets what is shown, and then each change once', async () => {
  const { companion } = desk(second);
  companion.show(state('uz'));
  const first = await companion.next(0);
  expect(first.state.language).toBe('uz');
  const waiting = companion.next(first.change);
  companion.show(state('ky'));
  expect((await waiting).state.language).toBe('ky');
});

test('a display that is pulled out takes its window with it, and one that is plugged in gets it', () => {
  const { companion, open, plug } = desk(second);
  companion.show(state('uz'));
  plug();
  expect(open()).toEqual([]);
  expect(companion.show(state('uz'))).toBe(false);
  plug(third);
  expect(open()).toEqual([third.bounds]);
  plug(second, third);
  expect(open(), 'it stays where it is').toEqual([third.bounds]);
  const turned = { ...third, bounds: { x: 1080, y: 0, width: 800, height: 1280 } };
  plug(turned);
  expect(open()).toEqual([turned.bounds]);
});

test('a window that has gone by itself comes back with the next change', () => {
  const { companion, windows, open } = desk(second);
  companion.show(state('uz'));
  const [lost] = windows;
  if (lost !== undefined) lost.open = false;
  lost?.gone();
  companion.show(state('ky'));
  expect([windows.length, open()]).toEqual([2, [second.bounds]]);
});

test('it goes when staff have gone, whoever signed them out', () => {
  const { companion, open, leave, plug } = desk(second);
  companion.show(state('uz'));
  leave();
  vi.advanceTimersByTime(1000);
  expect(open()).toEqual([]);
  plug(second, third);
  expect(open(), 'what was shown is forgotten').toEqual([]);
});
