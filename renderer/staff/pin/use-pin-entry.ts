import { useCallback, useEffect, useRef, useState } from 'react';
import type { EntryState, StaffRole } from '../../../shared/staff/entry.ts';
import { call } from '../../bridge.ts';
import { tryPin } from './try-pin.ts';

/** A pad that nobody touches gives the screen back to the visitor. */
const stillMs = 30_000;

const mostDigits = 12;

/** What the pad has to say. */
export type PinTrouble = 'wrong' | 'locked' | 'held' | 'none' | 'lost' | 'not-kept' | 'failed';

interface PinEntry {
  readonly trouble: PinTrouble | undefined;
  readonly busy: boolean;
  readonly lockedSeconds: number;
  /** Of a wrong PIN: how many more bring a lock. */
  readonly triesLeft: number;
  /** Changes with every key that was taken, between two values: that one was, but neither which nor how many. */
  readonly beat: boolean;
  readonly press: (key: string) => void;
}

function troubleOf(state: EntryState): PinTrouble | undefined {
  if (state.lost) return 'lost';
  if (!state.set.manager && !state.set.counter) return 'none';
  if (state.lockedSeconds > 0) return 'locked';
  return state.managerHeld ? 'held' : undefined;
}

/** Counts seconds down to none by a clock that nobody can set. */
function useCountdown(onOver: () => void): [number, (seconds: number) => void] {
  const [end, setEnd] = useState<number>();
  const [left, setLeft] = useState(0);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    if (end === undefined) return undefined;
    const timer = setInterval(() => {
      const seconds = Math.ceil((end - performance.now()) / 1000);
      setLeft(Math.max(0, seconds));
      if (seconds > 0) return;
      setEnd(undefined);
      over.current();
    }, 250);
    return () => clearInterval(timer);
  }, [end]);
  const start = useCallback((seconds: number) => {
    setLeft(seconds);
    setEnd(seconds > 0 ? performance.now() + seconds * 1000 : undefined);
  }, []);
  return [left, start];
}

/** The digits typed so far, which nothing shows, and what main says to them. */
export function usePinEntry(onSignedIn: (role: StaffRole) => void, onBack: () => void): PinEntry {
  const pin = useRef('');
  const still = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [trouble, setTrouble] = useState<PinTrouble>();
  const [triesLeft, setTriesLeft] = useState(0);
  const [busy, setBusy] = useState(false);
  const [beat, setBeat] = useState(false);
  const [lockedSeconds, lock] = useCountdown(() => setTrouble(undefined));
  const isHere = useRef(true);
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  const wait = useCallback(() => {
    clearTimeout(still.current);
    still.current = setTimeout(() => back.current(), stillMs);
  }, []);
  useEffect(() => {
    isHere.current = true;
    wait();
    call('staff:entry-state', undefined).then(
      (state) => {
        setTrouble(troubleOf(state));
        lock(state.lockedSeconds);
      },
      () => setTrouble('failed'),
    );
    return () => {
      isHere.current = false;
      clearTimeout(still.current);
    };
  }, [wait, lock]);
  const signIn = async () => {
    const typed = pin.current;
    pin.current = '';
    if (typed === '') return;
    setBusy(true);
    const answer = await tryPin(typed, () => isHere.current);
    if (answer === 'left') return;
    setBusy(false);
    if (answer === undefined) return setTrouble('failed');
    if (answer.ok) return onSignedIn(answer.role);
    setTriesLeft(answer.triesLeft);
    setTrouble(answer.reason === 'wrong' && answer.lockedSeconds > 0 ? 'locked' : answer.reason);
    lock(answer.lockedSeconds);
  };
  const press = (key: string) => {
    wait();
    if (key === 'Escape') return onBack();
    if (busy || lockedSeconds > 0) return;
    if (/^\d$/.test(key)) pin.current = (pin.current + key).slice(0, mostDigits);
    else if (key === 'Backspace') pin.current = pin.current.slice(0, -1);
    else if (key === 'Enter') return void signIn();
    else return;
    setBeat((before) => !before);
  };
  return { trouble, busy, lockedSeconds, triesLeft, beat, press };
}
