/** What the timer tells: quiet, or a warning with the seconds that are left. */
export type IdleState = { readonly kind: 'active' } | { readonly kind: 'warning'; readonly secondsLeft: number };

export interface IdleOptions {
  readonly idleSeconds: number;
  readonly warningSeconds: number;
  readonly onState: (state: IdleState) => void;
  readonly onEnd: () => void;
}

/** The warning must leave enough time to read it and to reach the button. */
export const leastWarningSeconds = 20;

/**
 * Watches for a visitor who has left. A touch starts the wait again, but not while the warning stands: then only
 * `goOn` does, so that a brush of the sleeve cannot keep a stranger's answers on the screen.
 */
export function createIdleTimer({ idleSeconds, warningSeconds, onState, onEnd }: IdleOptions) {
  const warning = Math.max(warningSeconds, leastWarningSeconds);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let warned = false;

  const countDown = (secondsLeft: number) => {
    if (secondsLeft <= 0) {
      warned = false;
      onState({ kind: 'active' });
      onEnd();
      return;
    }
    onState({ kind: 'warning', secondsLeft });
    timer = setTimeout(() => countDown(secondsLeft - 1), 1000);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      warned = true;
      countDown(warning);
    }, idleSeconds * 1000);
  };

  wait();
  return {
    touch: () => {
      if (!warned) wait();
    },
    goOn: () => {
      warned = false;
      onState({ kind: 'active' });
      wait();
    },
    stop: () => clearTimeout(timer),
  };
}
