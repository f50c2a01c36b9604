import { type Action, freshSession, reduceSession, type Session } from './session.ts';

/**
 * Where a visit is: nobody has chosen anything yet; somebody is at it; asked whether they are still there; staff are at
 * the screen, with everything of the visitor frozen; the visitor has ended it and is thanked.
 */
export const phases = ['start', 'active', 'warning', 'assisted', 'ended'] as const;
export type Phase = (typeof phases)[number];

/**
 * What moves a visit on: the visitor changes how the screen reads or speaks (`adjust`) or uses it otherwise (`use`); the
 * phase's time is over (`quiet`); the warning is answered (`extend`); the visitor, or staff for them, end the visit
 * (`end`); the next visitor begins (`next`); staff come to the screen (`assist`) and leave it (`resume`).
 */
export const visitEvents = ['adjust', 'use', 'quiet', 'extend', 'end', 'next', 'assist', 'resume'] as const;
export type VisitEvent = (typeof visitEvents)[number];

/**
 * Every phase and every event: which phase comes then. `before` is the phase that staff found. Coming to `start` wipes
 * everything, coming to `ended` everything but how the visitor reads; staff's `end` leaves them at the screen, with a
 * wiped visit to come back to. A warning can be answered as often as it comes (WCAG 2.2.1: at least ten times).
 */
// biome-ignore format: a table is read by its columns
const table: Readonly<Record<Phase, Readonly<Record<VisitEvent, Phase | 'before'>>>> = {
  start:    { adjust: 'active',   use: 'active',   quiet: 'start',    extend: 'start',    end: 'start',    next: 'start',    assist: 'assisted', resume: 'start' },
  active:   { adjust: 'active',   use: 'active',   quiet: 'warning',  extend: 'active',   end: 'ended',    next: 'start',    assist: 'assisted', resume: 'active' },
  warning:  { adjust: 'warning',  use: 'warning',  quiet: 'start',    extend: 'active',   end: 'ended',    next: 'start',    assist: 'assisted', resume: 'warning' },
  assisted: { adjust: 'assisted', use: 'assisted', quiet: 'assisted', extend: 'assisted', end: 'assisted', next: 'assisted', assist: 'assisted', resume: 'before' },
  ended:    { adjust: 'ended',    use: 'active',   quiet: 'start',    extend: 'ended',    end: 'ended',    next: 'start',    assist: 'assisted', resume: 'ended' },
};

/** One visitor after the other. */
export interface Visit {
  readonly phase: Phase;
  /** While staff are at the screen, the phase that they found; else the phase itself. */
  readonly before: Phase;
  readonly session: Session;
  /** How often a visitor's answers were wiped since the page was loaded. */
  readonly wipes: number;
}

export type VisitAction = Action | { readonly type: 'quiet' | 'extend' | 'assist' | 'resume' };

export const firstVisit: Visit = { phase: 'start', before: 'start', session: freshSession, wipes: 0 };

function eventOf(action: VisitAction): VisitEvent {
  switch (action.type) {
    case 'quiet':
    case 'extend':
    case 'assist':
    case 'resume':
    case 'end':
      return action.type;
    case 'wipe':
      return 'next';
    case 'choose-language':
    case 'larger':
    case 'contrast':
    case 'reach':
    case 'defaults':
      return 'adjust';
    default:
      return 'use';
  }
}

const isOfSession = (action: VisitAction): action is Action =>
  !['quiet', 'extend', 'assist', 'resume'].includes(action.type);

const wiped = (visit: Visit, session: Session): Visit => ({ ...visit, session, wipes: visit.wipes + 1 });

/** Every change of a visit, pure. */
export function reduceVisit(visit: Visit, action: VisitAction): Visit {
  // What becomes of a sheet that was asked for, whoever stands there meanwhile.
  if (action.type === 'print') return { ...visit, session: reduceSession(visit.session, action) };
  // What staff worked out with the visitor, or want to look at where nobody waits, is all of theirs that reaches a session.
  if ((action.type === 'hand-over' || action.type === 'preview') && visit.phase === 'assisted')
    return { ...visit, before: 'active', session: reduceSession(visit.session, action) };
  const event = eventOf(action);
  const found = table[visit.phase][event];
  const phase = found === 'before' ? visit.before : found;
  if (phase === 'assisted') {
    const before = visit.phase === 'assisted' ? visit.before : visit.phase;
    if (event !== 'end') return { ...visit, phase, before };
    return wiped({ ...visit, phase, before: 'start' }, reduceSession(visit.session, { type: 'wipe' }));
  }
  const moved: Visit = { ...visit, phase, before: phase };
  if (event === 'resume') return moved;
  if (phase === 'start') return wiped(moved, reduceSession(visit.session, { type: 'wipe' }));
  if (phase === 'ended' && visit.phase !== 'ended') return wiped(moved, reduceSession(visit.session, { type: 'end' }));
  if (!isOfSession(action) || action.type === 'end') return moved;
  const session = reduceSession(visit.session, action);
  return action.type === 'restart' ? wiped(moved, session) : { ...moved, session };
}
