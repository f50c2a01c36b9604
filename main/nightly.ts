interface Needs {
  /** The local time of day, such as `03:30`; null for never. Read at every look, as it may be set meanwhile. */
  readonly at: () => string | null;
  /** Whether nobody would notice: the start screen shows and nothing is being printed. */
  readonly isFree: () => boolean;
  readonly restart: () => void;
  readonly now?: () => Date;
}

const lookMs = 20_000;

/** The moment of this time on the day of `day`. In the hour that a clock skips it is an hour later, never missing. */
function momentOn(day: Date, at: string): Date {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hours, minutes);
}

/**
 * Whether the time of day came between two looks. A clock that was set forward past it counts, one that was set back
 * does not; the hour that summer's end repeats counts once.
 */
export function hasCome(at: string, last: Date, now: Date): boolean {
  return [last, now].some((day) => {
    const moment = momentOn(day, at);
    return last < moment && moment <= now;
  });
}

/**
 * Starts the kiosk anew once a night, which rids it of whatever a long run gathers. Where a visitor, or staff, are at it
 * just then, as soon as they have gone. Gives what stops the looking.
 */
export function restartNightly({ at, isFree, restart, now = () => new Date() }: Needs): () => void {
  let last = now();
  let due = false;
  const look = () => {
    const moment = now();
    const time = at();
    due = time !== null && (due || hasCome(time, last, moment));
    last = moment;
    if (!due || !isFree()) return;
    clearInterval(timer);
    restart();
  };
  const timer = setInterval(look, lookMs);
  return () => clearInterval(timer);
}
