import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { LanguageContent } from '../shared/api.ts';
import { loadedLanguage, loadLanguage } from './i18n/i18n.ts';
import { TextsProvider } from './i18n/texts-context.tsx';
import { useStart } from './session/kiosk-context.tsx';
import { useOverlay } from './session/overlay-context.tsx';
import { placeOf } from './session/session.ts';
import { useSession } from './session/session-context.tsx';
import { useTurn } from './session/use-turn.ts';
import { DisplayProvider } from './theme/display-context.tsx';
import type { Later } from './use-later.ts';
import { WordsProvider } from './words/words-context.tsx';

/** All texts of the wanted language, once there is a `need`; undefined until they are there. */
function useLoaded(i18next: i18n, wanted: string, need: boolean) {
  const [content, setContent] = useState<LanguageContent>();
  const [failed, setFailed] = useState('');
  useEffect(() => {
    if (!need) return undefined;
    let gone = false;
    void loadLanguage(i18next, wanted).then(
      (loaded) => !gone && setContent(loaded),
      () => !gone && setFailed(wanted),
    );
    return () => {
      gone = true;
    };
  }, [i18next, wanted, need]);
  return { content, failed: failed === wanted };
}

interface SpeechProps {
  readonly i18n: i18n;
  readonly later: Later | undefined;
  readonly children: ReactNode;
}

/** Speaks the visitor's language; until one is chosen, the languages of the greeting in turn. */
export function Speech({ i18n: i18next, later, children }: SpeechProps) {
  const { session } = useSession();
  const { shown } = useOverlay();
  const start = useStart();
  const { language, text, scheme, reach } = session;
  const { languages, settings, texts } = start;
  const greetings = languages.filter(({ id, main }) => main && settings.languages.includes(id));
  const isGreeting = language === undefined && shown === undefined;
  const turn = useTurn(greetings.length, isGreeting);
  const wanted = language ?? greetings[turn]?.id ?? start.spoken;
  const need = !isGreeting && later !== undefined;
  const { content, failed } = useLoaded(i18next, wanted, need);
  const greeting = useMemo(() => ({ language: wanted, texts: texts[wanted] ?? {}, leaflet: {} }), [wanted, texts]);
  const loaded = need ? loadedLanguage(wanted) : undefined;
  // The texts before stay until the wanted ones are there, or when they cannot be had.
  const before = content ?? later?.spoken;
  const spoken = isGreeting ? undefined : (loaded ?? (language !== undefined || failed ? before : undefined));
  // On the way into the first language nothing is shown in a wrong one.
  const ready = loaded !== undefined || failed || language === undefined || placeOf(session).screen !== 'home';
  const { diagonalInch, comfort } = settings.screen;
  return (
    <DisplayProvider
      diagonalInch={diagonalInch}
      comfort={comfort}
      text={text}
      scheme={scheme}
      language={(spoken ?? greeting).language}
      reach={reach}
      allFonts={later !== undefined}
    >
      <TextsProvider i18n={i18next} content={spoken ?? greeting} whole={spoken !== undefined}>
        {ready && <WordsProvider>{children}</WordsProvider>}
      </TextsProvider>
    </DisplayProvider>
  );
}
