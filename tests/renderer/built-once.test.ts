import { expect, test } from 'vitest';
import { builtOnce } from '../../renderer/session/built-once.ts';

test('the same subject with the same rest is built once, by whomever it is asked', () => {
  const built: string[] = [];
  const say = builtOnce((subject: { name: string }, day: string) => {
    built.push(`${subject.name} ${day}`);
    return { day };
  });
  const list = { name: 'list' };
  const first = say(list, '2026-12-01');
  expect(say(list, '2026-12-01')).toBe(first);
  expect(say(list, '2026-12-02')).toEqual({ day: '2026-12-02' });
  say({ name: 'list' }, '2026-12-02');
  expect(built).toEqual(['list 2026-12-01', 'list 2026-12-02', 'list 2026-12-02']);
});
