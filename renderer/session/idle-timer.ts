import type { VisitorSettings } from '../../shared/api.ts';
import type { Place } from './session.ts';
import type { Phase } from './visit.ts';

/** The warning must leave enough time to read it and to reach the button (WCAG 2.2.1), whatever the settings say. */
const leastWarningSeconds = 20;

/** How long the thanks stand. */
const thanksSeconds = 8;

/** Who waits for paper looks at the printer, not at the screen. */
const printFactor = 2;

/** How many seconds a phase may go without a touch; undefined while staff are at the screen: no time runs then. */
export function patienceOf(
  phase: Phase,
  screen: Place['screen'],
  { idleSeconds, warningSeconds }: Pick<VisitorSettings, 'idleSeconds' | 'warningSeconds'>,
): number | undefined {
  switch (phase) {
    case 'assisted':
      return undefined;
    case 'warning':
      return Math.max(warningSeconds, leastWarningSeconds);
    case 'ended':
      return thanksSeconds;
    case 'start':
    case 'active':
      return screen === 'print' ? idleSeconds * printFactor : idleSeconds;
  }
}

interface TimerOptions {
  readonly seconds: number;
  /** Told the seconds that are left, each second, the whole time first. */
  readonly onSecond: (secondsLeft: number) => void;
  readonly onQuiet: () => void;
}

/** Counts down from now on; a touch starts the count again, also one that has come to its end. */
export function startIdleTimer({ seconds, onSecond, onQuiet }: TimerOptions): { touch: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const count = (left: number) => {
    if (left <= 0) return onQuiet();
    onSecond(left);
    timer = setTimeout(() => count(left - 1), 1000);
  };
  const stop = () => clearTimeout(timer);
  const touch = () => {
    stop();
    count(seconds);
  };
  touch();
  return { touch, stop };
}
