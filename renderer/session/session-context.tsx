import { createContext, type Dispatch, type ReactNode, useCallback, useContext, useMemo, useReducer } from 'react';
import { endSession, endsVisit } from './end-visit.ts';
import { type Action, freshSession, reduceSession, type Session } from './session.ts';

interface SessionValue {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
}

const SessionContext = createContext<SessionValue | undefined>(undefined);

/** Holds the visitor's session, in memory only. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [session, reduce] = useReducer(reduceSession, freshSession);
  const dispatch = useCallback((action: Action) => {
    if (endsVisit(action)) endSession();
    reduce(action);
  }, []);
  const value = useMemo(() => ({ session, dispatch }), [session, dispatch]);
  return <SessionContext value={value}>{children}</SessionContext>;
}

export function useSession(): SessionValue {
  const value = useContext(SessionContext);
  if (value === undefined) throw new Error('useSession needs a SessionProvider');
  return value;
}
