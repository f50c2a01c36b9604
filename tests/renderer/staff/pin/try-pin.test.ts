import { afterEach, expect, test, vi } from 'vitest';
import { tryPin } from '../../../../renderer/staff/pin/try-pin.ts';
import type { SignIn } from '../../../../shared/staff/entry.ts';

const right: SignIn = { ok: true, role: 'manager' };
const wrong: SignIn = { ok: false, reason: 'wrong', lockedSeconds: 0, triesLeft: 4 };

afterEach(() => void vi.unstubAllGlobals());

/** A pad in front of a main process that gives this answer as soon as it may. */
function pad(answer: () => Promise<SignIn>) {
  let go = () => {};
  const gate = new Promise<void>((resolve) => (go = resolve));
  const asked: string[] = [];
  const bridge = {
    call: (channel: string) => {
      asked.push(channel);
      return channel === 'staff:entry-sign-in' ? gate.then(answer) : Promise.reject(new Error('gone'));
    },
  };
  vi.stubGlobal('window', { qadam: bridge });
  let isHere = true;
  const said = tryPin('83016527', () => isHere);
  return { asked, said, leave: () => (isHere = false), go: () => go() };
}

test('who waits for the answer gets it, and stays signed in', async () => {
  for (const answer of [right, wrong]) {
    const { asked, said, go } = pad(() => Promise.resolve(answer));
    go();
    expect(await said).toEqual(answer);
    expect(asked).toEqual(['staff:entry-sign-in']);
  }
});

test('who left before the answer to a right PIN is signed out', async () => {
  const { asked, said, leave, go } = pad(() => Promise.resolve(right));
  leave();
  go();
  expect(await said).toBe('left');
  expect(asked).toEqual(['staff:entry-sign-in', 'staff:entry-sign-out']);
});

test('who left before any other answer has nothing to end, which main would refuse', async () => {
  for (const answer of [() => Promise.resolve(wrong), () => Promise.reject(new Error('gone'))]) {
    const { asked, said, leave, go } = pad(answer);
    leave();
    go();
    expect(await said).toBe('left');
    expect(asked).toEqual(['staff:entry-sign-in']);
  }
});
