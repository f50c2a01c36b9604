import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { LanguageContent } from '../shared/api.ts';
import { loadLanguage } from './i18n/i18n.ts';
import { TextsProvider } from './i18n/texts-context.tsx';
import { IdleWarning } from './overlays/idle-warning.tsx';
import { Overlays } from './overlays/overlays.tsx';
import { CurrentScreen } from './screens/current-screen.tsx';
import { type Kiosk, KioskProvider } from './session/kiosk-context.tsx';
import { OverlayContext, type OverlayName, useOverlay } from './session/overlay-context.tsx';
import { freshSession, placeOf } from './session/session.ts';
import { useDirectory } from './session/use-directory.ts';
import { SessionProvider, useSession } from './session/session-context.tsx';
import { useIdle } from './session/use-idle.ts';
import { useTurn } from './session/use-turn.ts';
import { DisplayProvider } from './theme/display-context.tsx';
import { localDay } from './today.ts';
import { WordsProvider } from './words/words-context.tsx';

interface AppProps {
  readonly kiosk: Kiosk;
  /** The language to speak until one is chosen. */
  readonly spoken: LanguageContent;
  readonly i18n: i18n;
}

/** The wanted language's texts; the ones before stay until they are there, or when they cannot be had. */
function useSpoken(i18next: i18n, first: LanguageContent, wanted: string) {
  const [content, setContent] = useState(first);
  const [failed, setFailed] = useState('');
  useEffect(() => {
    let gone = false;
    void loadLanguage(i18next, wanted).then(
      (loaded) => !gone && setContent(loaded),
      () => !gone && setFailed(wanted),
    );
    return () => {
      gone = true;
    };
  }, [i18next, wanted]);
  return { content, settled: content.language === wanted || failed === wanted };
}

/** Warns a visitor who may have left, then wipes the session. */
function Idle({ kiosk }: { readonly kiosk: Kiosk }) {
  const { session, dispatch } = useSession();
  const { idleSeconds, warningSeconds } = kiosk.settings;
  const end = () => dispatch({ type: 'wipe' });
  const { state, goOn } = useIdle({ idleSeconds, warningSeconds, onEnd: end });
  if (state.kind === 'active' || session === freshSession) return null;
  return (
    <IdleWarning
      secondsLeft={state.secondsLeft}
      seconds={Math.max(warningSeconds, state.secondsLeft)}
      onContinue={goOn}
      onEnd={() => {
        goOn();
        dispatch({ type: 'end' });
      }}
    />
  );
}

/** The sheets over a place; closing one shows the one that it was opened from. */
function OverlayProvider({ place, children }: { readonly place: object; readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ names: readonly OverlayName[]; place: object }>();
  // Who leaves a place by a sheet finds it without the sheet again; the leaflet's leads into the order and is read on.
  if (shown !== undefined && shown.place !== place && shown.names.at(-1) !== 'leaflet') setShown(undefined);
  const names = useMemo(() => (shown?.place === place ? shown.names : []), [shown, place]);
  const value = useMemo(
    () => ({
      shown: names.at(-1),
      open: (name: OverlayName) => setShown({ names: [...names, name], place }),
      close: () => setShown({ names: names.slice(0, -1), place }),
    }),
    [names, place],
  );
  return <OverlayContext value={value}>{children}</OverlayContext>;
}

/** Speaks the visitor's language; until one is chosen, the languages of the greeting in turn. */
function Speech({ kiosk, spoken, i18n: i18next, children }: AppProps & { readonly children: ReactNode }) {
  const { session } = useSession();
  const { shown } = useOverlay();
  const { language, text, contrast, reach } = session;
  const { guide } = kiosk.content;
  const { languages, screen } = kiosk.settings;
  const greetings = guide.languages.filter(({ id, main }) => main && languages.includes(id));
  const turn = useTurn(greetings.length, language === undefined && shown === undefined);
  const wanted = language ?? greetings[turn]?.id ?? spoken.language;
  const { content, settled } = useSpoken(i18next, spoken, wanted);
  // On the way into the first language nothing is shown in a wrong one.
  const ready = settled || language === undefined || placeOf(session).screen !== 'home';
  return (
    <DisplayProvider
      diagonalInch={screen.diagonalInch}
      comfort={screen.comfort}
      text={text}
      scheme={contrast ? 'contrast' : 'light'}
      language={content.language}
      reach={reach}
    >
      <TextsProvider i18n={i18next} content={content}>
        {ready && <WordsProvider>{children}</WordsProvider>}
      </TextsProvider>
    </DisplayProvider>
  );
}

function Visit({ kiosk: booted, spoken, i18n: i18next }: AppProps) {
  const { session } = useSession();
  const started = session.language !== undefined;
  // The day is fixed for a session, so that a list does not change under a visitor's hands at midnight.
  const directory = useDirectory(booted.directory, started);
  const kiosk = useMemo(
    () => ({ ...booted, directory, today: started ? localDay() : booted.today }),
    [booted, directory, started],
  );
  return (
    <KioskProvider kiosk={kiosk}>
      <OverlayProvider place={placeOf(session)}>
        <Speech kiosk={kiosk} spoken={spoken} i18n={i18next}>
          <CurrentScreen />
          <Overlays />
          <Idle kiosk={kiosk} />
        </Speech>
      </OverlayProvider>
    </KioskProvider>
  );
}

/** The kiosk: one visitor's session after the other. */
export function App(props: AppProps) {
  return (
    <SessionProvider>
      <Visit {...props} />
    </SessionProvider>
  );
}
