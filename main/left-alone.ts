/**
 * How long the start screen has to have stood: whoever waits in a queue touches it sooner. And how long until it is done
 * once more: what V8 keeps for new objects it gives back only when few were made for some seconds.
 */
const waitsMs = [1500, 2500];

interface Needs {
  /** Whether nobody would notice: the start screen shows. */
  readonly isFree: () => boolean;
  readonly giveBack: () => void;
}

interface LeftAlone {
  /** The start screen stands, from now on. */
  readonly begin: () => void;
  readonly stop: () => void;
}

/**
 * Has memory given back when the kiosk has stood for a while with nobody there: what a visit left behind is garbage then,
 * but Chromium and V8 look for garbage only when they need room, and grow until they do.
 */
export function whenLeftAlone({ isFree, giveBack }: Needs): LeftAlone {
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  const wait = ([ms, ...more]: readonly number[]) => {
    stop();
    if (ms === undefined) return;
    timer = setTimeout(() => {
      // The end of the visit that is on begins it again.
      if (!isFree()) return;
      giveBack();
      wait(more);
    }, ms);
  };
  return { begin: () => wait(waitsMs), stop };
}
