import { expect, test } from 'vitest';
import { pageHandlers } from '../../../main/ipc/page.ts';
import { quietLog } from '../support/quiet-log.ts';

const caller = { contentsId: 5, role: 'visitor' } as const;
const texts = { 'ui.error.title': 'Out of service', 'ui.error.text': 'Call 1414.' };

function open() {
  const { log, lines } = quietLog();
  const reloaded: number[] = [];
  const ended: number[] = [];
  const shown: number[] = [];
  const first: number[] = [];
  const clock = { now: 0 };
  const handlers = pageHandlers({
    content: { languages: ['en'], language: (language) => ({ language, texts, leaflet: {} }) },
    settings: () => ({ office: { name: {}, address: {}, phone: '+7 700 000 00 00', ambulance: '' } }),
    reload: (id) => void reloaded.push(id),
    endSession: () => void ended.push(clock.now),
    onShown: () => void shown.push(clock.now),
    onFirstShown: () => void first.push(clock.now),
    log,
    now: () => clock.now,
  });
  const fail = () => handlers['page:failed']({ during: 'render' }, caller);
  const show = () => handlers['page:shown']({ paint: 1, touchable: 2 }, caller);
  return { fail, show, lines, reloaded, ended, shown, first, clock };
}

test('a page that failed is loaded anew, in its own window, and the log says when and nothing else', () => {
  const { fail, lines, reloaded } = open();
  expect(fail()).toEqual({ next: 'reload' });
  expect(reloaded).toEqual([5]);
  expect(lines).toEqual([
    { time: expect.any(String), level: 'error', event: 'page-failed', during: 'render', reload: true },
  ]);
});

test('a second failure within a minute is told in every language, with the phone of the office', () => {
  const { fail, reloaded, ended, clock } = open();
  void fail();
  clock.now = 59_999;
  expect(fail()).toEqual({
    next: 'out-of-service',
    notices: [{ language: 'en', title: 'Out of service', text: 'Call 1414.' }],
    phone: '+7 700 000 00 00',
  });
  expect(reloaded).toEqual([5]);
  expect(ended).toEqual([0, 59_999]);
});

test('a minute later it is tried again', () => {
  const { fail, reloaded, clock } = open();
  void fail();
  clock.now = 60_000;
  expect(fail()).toEqual({ next: 'reload' });
  expect(reloaded).toEqual([5, 5]);
});

test('every start screen that stands is told of, the times of the start only once', () => {
  // Electron's own, which Node lacks.
  Object.assign(process, { getCreationTime: () => 0 });
  const { show, shown, first, lines, clock } = open();
  void show();
  clock.now = 5;
  void show();
  expect(shown).toEqual([0, 5]);
  expect(first).toEqual([0]);
  expect(lines.filter(({ event }) => event === 'start-times')).toHaveLength(1);
});
