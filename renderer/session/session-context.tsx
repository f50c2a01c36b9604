import { createContext, type Dispatch, type ReactNode, useContext, useMemo, useReducer } from 'react';
import { type Action, freshSession, reduceSession, type Session } from './session.ts';

interface SessionValue {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
}

const SessionContext = createContext<SessionValue | undefined>(undefined);

/** Holds the visitor's session, in memory only. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [session, dispatch] = useReducer(reduceSession, freshSession);
  const value = useMemo(() => ({ session, dispatch }), [session]);
  return <SessionContext value={value}>{children}</SessionContext>;
}

export function useSession(): SessionValue {
  const value = useContext(SessionContext);
  if (value === undefined) throw new Error('useSession needs a SessionProvider');
  return value;
}
