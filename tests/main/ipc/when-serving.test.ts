import { expect, test } from 'vitest';
import { channels } from '../../../shared/api.ts';
import type { Caller, Handlers } from '../../../main/ipc/register.ts';
import { whenServing } from '../../../main/ipc/when-serving.ts';

const caller: Caller = { contentsId: 1, role: 'visitor' };

test('a call that comes before anybody serves waits, and is answered with what it asked for', async () => {
  let serve: (handlers: Handlers) => void = () => {};
  const handlers = whenServing(new Promise((resolve) => (serve = resolve)));
  const answers: unknown[] = [];
  const asked = Promise.resolve(handlers['search:find']({ language: 'ru', query: 'врач' }, caller)).then((answer) =>
    answers.push(answer),
  );
  await Promise.resolve();
  expect(answers).toEqual([]);
  serve({ 'search:find': (...given: unknown[]) => given } as unknown as Handlers);
  await asked;
  expect(answers).toEqual([[{ language: 'ru', query: 'врач' }, caller]]);
});

test('no channel is left without a handler', () => {
  const handlers = whenServing(new Promise(() => {}));
  expect(Object.keys(handlers).toSorted()).toEqual(Object.keys(channels).toSorted());
});
