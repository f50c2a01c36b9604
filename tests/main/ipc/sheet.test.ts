import { expect, test } from 'vitest';
import { sheetHandlers } from '../../../main/ipc/sheet.ts';
import { sheetRequestSchema } from '../../../shared/api.ts';

const request = sheetRequestSchema.parse({
  language: 'tg',
  second: 'ru',
  paper: 'a4',
  answers: { emergency: 'yes' },
  today: '2026-11-22',
});

const sheetWindow = { contentsId: 2, role: 'sheet' } as const;
const earlierWindow = { contentsId: 1, role: 'sheet' } as const;

test('a sheet window gets its job and says how high it drew it; one that is given up gets nothing any more', async () => {
  const told: number[] = [];
  const window = { next: () => Promise.resolve(request), ready: (heightMm: number) => void told.push(heightMm) };
  const handlers = sheetHandlers({ windowOf: (id) => (id === sheetWindow.contentsId ? window : undefined) });
  expect(await handlers['sheet:job'](undefined, sheetWindow)).toEqual(request);
  await handlers['sheet:ready']({ heightMm: 297 }, sheetWindow);
  const refused = /^wrong-sender: sheet:\w+: this window draws no sheets any more$/;
  expect(() => handlers['sheet:job'](undefined, earlierWindow)).toThrow(refused);
  expect(() => handlers['sheet:ready']({ heightMm: 1 }, earlierWindow)).toThrow(refused);
  expect(told).toEqual([297]);
});
