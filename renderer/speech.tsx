import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useMemo, useReducer, useState } from 'react';
import type { LanguageContent } from '../shared/api.ts';
import { isWhole, loadedLanguage, loadLanguage, type Needed } from './i18n/languages.ts';
import { TextsProvider } from './i18n/texts-context.tsx';
import { useKioskIfThere, useStart } from './session/kiosk-context.tsx';
import { useOverlay } from './session/overlay-context.tsx';
import { placeOf } from './session/session.ts';
import { useSession } from './session/session-context.tsx';
import { useTurn } from './session/use-turn.ts';
import { DisplayProvider } from './theme/display-context.tsx';
import type { Later } from './use-later.ts';
import { WordsProvider } from './words/words-context.tsx';

/** How long the rest of a language may wait for a page that is never idle. */
const longestRestMs = 1000;

const oneMore = (count: number) => count + 1;

/** What is `needed` of the wanted language, once anything is; undefined until it is there. */
function useLoaded(i18next: i18n, wanted: string, needed: Needed | undefined) {
  const [before, setBefore] = useState<LanguageContent>();
  const [failure, setFailure] = useState<{ wanted: string; needed: Needed }>();
  const [, tellArrived] = useReducer(oneMore, 0);
  const loaded = needed && loadedLanguage(wanted, needed);
  if (loaded !== undefined && loaded !== before) setBefore(loaded);
  useEffect(() => {
    if (needed === undefined || loaded !== undefined) return undefined;
    let gone = false;
    void loadLanguage(i18next, wanted, needed).then(
      () => !gone && tellArrived(),
      () => !gone && setFailure({ wanted, needed }),
    );
    return () => {
      gone = true;
    };
  }, [i18next, wanted, needed, loaded]);
  return { loaded, before, failed: failure?.wanted === wanted && failure.needed === needed };
}

/** Loads all the rest of a language once the page has nothing else to do; whether that is there. */
function useRest(i18next: i18n, language: string | undefined): boolean {
  const [, tellArrived] = useReducer(oneMore, 0);
  useEffect(() => {
    if (language === undefined || isWhole(language)) return undefined;
    let gone = false;
    const load = () =>
      void loadLanguage(i18next, language, 'whole').then(
        () => !gone && tellArrived(),
        // Whatever needs it asks again.
        () => undefined,
      );
    const waiting = requestIdleCallback(load, { timeout: longestRestMs });
    return () => {
      gone = true;
      cancelIdleCallback(waiting);
    };
  }, [i18next, language]);
  return language !== undefined && isWhole(language);
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
  const { language, answers, text, scheme, reach } = session;
  const { screen } = placeOf(session);
  const { languages, settings, texts } = start;
  const greetings = languages.filter(({ id, main }) => main && settings.languages.includes(id));
  const isGreeting = language === undefined && shown === undefined;
  const turn = useTurn(greetings.length, isGreeting);
  const wanted = language ?? greetings[turn]?.id ?? start.spoken;
  const kiosk = useKioskIfThere();
  const neededAt = later?.parts.neededAt;
  const needed = useMemo(() => neededAt?.({ screen, answers, kiosk }), [neededAt, screen, answers, kiosk]);
  const { loaded, before = later?.spoken, failed } = useLoaded(i18next, wanted, isGreeting ? undefined : needed);
  const greeting = useMemo(() => ({ language: wanted, texts: texts[wanted] ?? {}, leaflet: {} }), [wanted, texts]);
  // The texts before stay until the wanted ones are there, or when they cannot be had.
  const spoken = isGreeting ? undefined : (loaded ?? (language !== undefined || failed ? before : undefined));
  // On the way into the first language nothing is shown in a wrong one.
  const ready = failed || language === undefined || spoken?.language === language || screen !== 'home';
  const said = spoken !== undefined && needed !== undefined && loadedLanguage(spoken.language, needed) !== undefined;
  if (failed && !said) throw new Error(`no texts of "${wanted}"`);
  const whole = useRest(i18next, spoken?.language);
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
      <TextsProvider i18n={i18next} content={spoken ?? greeting} needed={needed} said={said} whole={whole}>
        {ready && <WordsProvider>{children}</WordsProvider>}
      </TextsProvider>
    </DisplayProvider>
  );
}
