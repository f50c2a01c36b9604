import { expect, test } from 'vitest';
import { printHandlers } from '../../../main/ipc/print.ts';
import type { PrintQueue } from '../../../main/printing/queue.ts';
import { type SheetRequest, sheetRequestSchema } from '../../../shared/api.ts';
import { guide } from '../../support/content.ts';
import { smallGuide } from '../support/small-guide.ts';

const job = '6f1d2c3b-0000-4000-8000-000000000001';
const caller = { contentsId: 1, role: 'visitor' } as const;
const request = sheetRequestSchema.parse({
  language: 'tg',
  second: 'ru',
  paper: 'a4',
  answers: { emergency: 'yes' },
  today: '2026-11-22',
});

function open(queue: Partial<PrintQueue>, known = smallGuide) {
  const counted: string[] = [];
  const prepared: SheetRequest[] = [];
  const audited: string[] = [];
  const prepare = (sheet: SheetRequest) => Promise.resolve(void prepared.push(sheet));
  const count = (counter: string, key: string) => void counted.push(`${counter}/${key}`);
  const needs = {
    guide: () => known,
    queue: queue as PrintQueue,
    renderer: { prepare },
    count,
    forget: () => Promise.resolve(),
    audit: (action: string, detail = '') => void audited.push(`${action} ${detail}`.trim()),
  };
  return { handlers: printHandlers(needs), counted, prepared, audited };
}

test('a sheet is queued under its outcome', () => {
  const started: string[] = [];
  const start = (_request: SheetRequest, outcome: string) => {
    started.push(outcome);
    return job;
  };
  const { handlers } = open({ start });
  expect(handlers['print:start'](request, caller)).toEqual({ job });
  expect(started).toEqual(['emergency']);
  expect(() => handlers['print:start']({ ...request, answers: {} }, caller)).toThrow(
    'wrong-input: print:start: answers: the question "emergency" has no valid answer',
  );
  expect(started).toHaveLength(1);
});

test("what a clerk prints is written down by sheet and paper alone, a visitor's not at all", () => {
  const { handlers, audited } = open({ start: () => job, again: () => job });
  void handlers['print:start'](request, caller);
  void handlers['print:again']({ job }, caller);
  expect(audited).toEqual([]);
  void handlers['print:start'](request, { ...caller, staff: 'counter' });
  void handlers['print:again']({ job }, { ...caller, staff: 'counter' });
  expect(audited).toEqual(['counter-print checklist a4', 'counter-reprint']);
});

test.each<[string, Partial<SheetRequest>]>([
  ['kind: that sheet is for staff', { kind: 'test-page' }],
  ['language: there is no language "xx"', { language: 'xx' }],
  ['second: there is no language "xx"', { second: 'xx' }],
  ['answers: the question "emergency" has no valid answer', { answers: {} }],
  ['answers: the question "who" has no valid answer', { answers: { emergency: 'no' } }],
  ['answers: there is no question "name"', { answers: { emergency: 'yes', name: 'ivanov' } }],
  ['answers: the question "emergency" has no option "maybe"', { answers: { emergency: 'maybe' } }],
  ['answers: the question "emergency" has no valid answer', { answers: { emergency: ['yes', 'no'] } }],
])('%s: nothing is queued or drawn for %j', async (sentence, change) => {
  const { handlers, prepared } = open({
    start: () => {
      throw new Error('it was queued');
    },
  });
  const asked = { ...request, ...change };
  expect(() => handlers['print:start'](asked, caller)).toThrow(`wrong-input: print:start: ${sentence}`);
  await expect(handlers['print:prepare'](asked, caller)).rejects.toThrow(`wrong-input: print:prepare: ${sentence}`);
  expect(prepared).toEqual([]);
});

test('the sheet that is likely to be printed next is drawn, and nothing is queued', async () => {
  const { handlers, prepared } = open({});
  await handlers['print:prepare'](request, caller);
  expect(prepared).toEqual([request]);
});

test('a job that there is not is refused', () => {
  const { handlers, counted } = open({ view: () => undefined, again: () => undefined, confirm: () => false });
  const refused = /^wrong-input: print:\w+: job: there is no such job$/;
  expect(() => handlers['print:status']({ job }, caller)).toThrow(refused);
  expect(() => handlers['print:again']({ job }, caller)).toThrow(refused);
  expect(() => handlers['print:confirm']({ job, paper: 'yes' }, caller)).toThrow(refused);
  expect(counted).toEqual([]);
});

test('whether the paper came out is counted', async () => {
  const { handlers, counted } = open({ confirm: () => true });
  await handlers['print:confirm']({ job, paper: 'no' }, caller);
  expect(counted).toEqual(['paper/no']);
});

test('a sheet to read needs no answers and is queued under its kind', () => {
  const started: string[] = [];
  const start = (_request: SheetRequest, counted: string) => {
    started.push(counted);
    return job;
  };
  const { handlers } = open({ start }, guide);
  const reading = { ...request, answers: {} };
  const ask = (change: Partial<SheetRequest>) => handlers['print:start']({ ...reading, ...change }, caller);
  const asked = [
    { kind: 'law-item', item: 'order-44-2025.annex-6' },
    { kind: 'diseases' },
    { kind: 'services' },
  ] as const;
  expect(asked.map(ask)).toEqual([{ job }, { job }, { job }]);
  expect(started).toEqual(['law-item', 'diseases', 'services']);
  const unknown = /^wrong-input: print:start: item: there is no place "[^"]+" in an act$/;
  expect(() => ask({ kind: 'law-item', item: 'order-44-2025.item-41' })).toThrow(unknown);
  expect(() => ask({ kind: 'law-item', item: 'order-344-2015.whole' })).toThrow(unknown);
  expect(() => ask({ kind: 'law-item' })).toThrow(unknown);
  expect(() => ask({ kind: 'diseases', item: 'order-44-2025.item-1' })).toThrow(
    'item: only the kind "law-item" has one',
  );
  expect(() => ask({ kind: 'law-item', item: 'order-44-2025.item-1', language: 'xx' })).toThrow('language');
  expect(started).toHaveLength(3);
});
