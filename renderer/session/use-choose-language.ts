import { count } from '../bridge.ts';
import { useSession } from './session-context.tsx';

/** Changes the language; on the start screen this begins a session, elsewhere answers and place stay. */
export function useChooseLanguage() {
  const { session, dispatch } = useSession();
  return (language: string) => {
    if (session.language === undefined) count('session', 'start');
    count('language', language);
    dispatch({ type: 'choose-language', language });
  };
}
