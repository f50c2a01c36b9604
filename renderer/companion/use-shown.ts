import { useEffect, useState } from 'react';
import type { LanguageContent } from '../../shared/api.ts';
import type { CompanionState } from '../../shared/staff/counter.ts';
import { call } from '../bridge.ts';
import { askLanguage } from '../i18n/ask-language.ts';

export interface Shown {
  readonly state: CompanionState;
  readonly content: LanguageContent;
}

/** What the clerk shows, with the words of its language; the page before stays until both are there. */
export function useShown(): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    const leave = new AbortController();
    const { signal } = leave;
    const languages = new Map<string, LanguageContent>();
    const follow = async (): Promise<void> => {
      let seen = 0;
      while (!signal.aborted) {
        const { change, state } = await call('companion:state', { seen });
        seen = change;
        const { language } = state;
        const content = languages.get(language) ?? (await askLanguage(language));
        languages.set(language, content);
        if (!signal.aborted) setShown({ state, content });
      }
    };
    // Main answers no more when it takes the window away.
    follow().catch((error: unknown) => console.error(error));
    return () => leave.abort();
  }, []);
  return shown;
}
