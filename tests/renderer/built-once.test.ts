import { expect, test, vi } from 'vitest';
import { builtOnce } from '../../renderer/session/built-once.ts';

test('the same subject with the same rest is built once, by whomever it is asked', () => {
  const build = vi.fn((subject: { name: string }, day: string) => ({ said: `${subject.name} ${day}` }));
  const built = builtOnce(build);
  const subject = { name: 'list' };
  const first = built(subject, '2026-12-01');
  expect(built(subject, '2026-12-01')).toBe(first);
  expect(build).toHaveBeenCalledTimes(1);
  expect(built(subject, '2026-12-02')).toEqual({ said: 'list 2026-12-02' });
  expect(built({ name: 'other' }, '2026-12-02')).toEqual({ said: 'other 2026-12-02' });
  expect(build).toHaveBeenCalledTimes(3);
});
