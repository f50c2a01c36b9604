import {
  createContext,
  type Dispatch,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react';
import type { Guide } from '../../shared/content/schema.ts';
import { localDay } from '../today.ts';
import { endSession } from './end-session.ts';
import type { Action, Session } from './session.ts';
import { stopOf } from './stop.ts';
import { firstVisit, reduceVisit, type Visit, type VisitAction } from './visit.ts';

interface VisitValue {
  readonly visit: Visit;
  readonly dispatch: Dispatch<VisitAction>;
}

const VisitContext = createContext<VisitValue | undefined>(undefined);

interface SessionProviderProps {
  /** Undefined until it is loaded; no visit gets far without it. */
  readonly guide: Guide | undefined;
  readonly children: ReactNode;
}

/** Holds one visit after the other, in memory only. */
export function SessionProvider({ guide, children }: SessionProviderProps) {
  const [visit, dispatch] = useReducer(reduceVisit, firstVisit);
  const seen = useRef(firstVisit);
  // Before any effect of a screen of the next visit.
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = visit;
    if (visit.wipes === before.wipes) return;
    // To begin again in the same language is still the same visit.
    endSession(visit.phase === 'active' || guide === undefined ? undefined : stopOf(before.session, guide, localDay()));
  }, [visit, guide]);
  const value = useMemo(() => ({ visit, dispatch }), [visit]);
  return <VisitContext value={value}>{children}</VisitContext>;
}

/** The visit as a whole, with its phase: for what watches over the session. */
export function useVisit(): VisitValue {
  const value = useContext(VisitContext);
  if (value === undefined) throw new Error('useVisit needs a SessionProvider');
  return value;
}

/** The visitor's session and what the visitor does to it. */
export function useSession(): { readonly session: Session; readonly dispatch: Dispatch<Action> } {
  const { visit, dispatch } = useVisit();
  return { session: visit.session, dispatch };
}
