/**
 * How long the start screen has to have stood: whoever waits in a queue touches it sooner. And how long until it is done
 * once more: what V8 keeps for new objects it gives back only when few were made for some seconds.
 */
const giveBackMs = [1500, 2500];

/** How much longer until an old page is loaded anew, as a touch just then is lost. */
const renewMs = 6000;

/** What so many visits leave in a page (compiled code, eight languages, half-empty blocks of memory) no hint frees. */
const mostVisits = 20;

interface Needs {
  /** Whether nobody would notice: the start screen shows. */
  readonly isFree: () => boolean;
  readonly giveBack: () => void;
  /** Loads the page anew. */
  readonly renew: () => void;
}

interface LeftAlone {
  /** A page was loaded and stands: the start screen of a page that nobody has used yet. */
  readonly shown: () => void;
  /** A visit has ended: the start screen stands, from now on. */
  readonly visited: () => void;
  readonly stop: () => void;
}

/**
 * Has memory given back when the kiosk has stood for a while with nobody there: what a visit left behind is garbage then,
 * but Chromium and V8 look for garbage only when they need room, and grow until they do. A page of many visits is loaded
 * anew, so that its memory does not grow for as long as the kiosk runs.
 */
export function whenLeftAlone({ isFree, giveBack, renew }: Needs): LeftAlone {
  let timer: NodeJS.Timeout | undefined;
  let visits = 0;
  const stop = () => clearTimeout(timer);
  const steps = [
    ...giveBackMs.map((ms) => ({ ms, act: giveBack })),
    { ms: renewMs, act: () => visits >= mostVisits && renew() },
  ];
  const wait = ([step, ...more]: typeof steps) => {
    stop();
    if (step === undefined) return;
    timer = setTimeout(() => {
      // The end of the visit that is on begins it again.
      if (!isFree()) return;
      step.act();
      wait(more);
    }, step.ms);
  };
  const begin = (used: number) => {
    visits = used;
    wait(steps);
  };
  return { shown: () => begin(0), visited: () => begin(visits + 1), stop };
}
