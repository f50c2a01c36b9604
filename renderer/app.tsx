import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { LanguageContent } from '../shared/api.ts';
import { loadLanguage } from './i18n/i18n.ts';
import { TextsProvider } from './i18n/texts-context.tsx';
import { IdleWarning } from './overlays/idle-warning.tsx';
import { Overlays } from './overlays/overlays.tsx';
import { CurrentScreen } from './screens/current-screen.tsx';
import { type Kiosk, KioskProvider } from './session/kiosk-context.tsx';
import { OverlayContext, type OverlayName } from './session/overlay-context.tsx';
import { freshSession, placeOf } from './session/session.ts';
import { SessionProvider, useSession } from './session/session-context.tsx';
import { useIdle } from './session/use-idle.ts';
import { DisplayProvider } from './theme/display-context.tsx';
import { localDay } from './today.ts';

interface AppProps {
  readonly kiosk: Kiosk;
  /** The language to speak until one is chosen. */
  readonly spoken: LanguageContent;
  readonly i18n: i18n;
}

/** The chosen language's texts; the language before stays until they are there. */
function useSpoken(i18next: i18n, fallback: LanguageContent, language: string | undefined): LanguageContent {
  const [content, setContent] = useState(fallback);
  const wanted = language ?? fallback.language;
  useEffect(() => {
    let gone = false;
    void loadLanguage(i18next, wanted).then(
      (loaded) => !gone && setContent(loaded),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [i18next, wanted]);
  return content;
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

function OverlayProvider({ place, children }: { readonly place: object; readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ name: OverlayName; place: object }>();
  const value = useMemo(
    () => ({
      shown: shown?.place === place ? shown.name : undefined,
      open: (name: OverlayName) => setShown({ name, place }),
      close: () => setShown(undefined),
    }),
    [shown, place],
  );
  return <OverlayContext value={value}>{children}</OverlayContext>;
}

function Visit({ kiosk: booted, spoken, i18n: i18next }: AppProps) {
  const { session } = useSession();
  const place = placeOf(session);
  const content = useSpoken(i18next, spoken, session.language);
  const started = session.language !== undefined;
  // The day is fixed for a session, so that a list does not change under a visitor's hands at midnight.
  const kiosk = useMemo(() => ({ ...booted, today: started ? localDay() : booted.today }), [booted, started]);
  const { diagonalInch, comfort } = kiosk.settings.screen;
  const asked = session.language ?? content.language;
  return (
    <KioskProvider kiosk={kiosk}>
      <DisplayProvider
        diagonalInch={diagonalInch}
        comfort={comfort}
        text={session.text}
        scheme={session.contrast ? 'contrast' : 'light'}
        language={content.language}
        reach={session.reach}
      >
        <TextsProvider i18n={i18next} content={content}>
          <OverlayProvider place={place}>
            {/* On the way into the first language nothing is shown in a wrong one. */}
            {(asked === content.language || place.screen === 'start') && <CurrentScreen />}
            <Overlays />
            <Idle kiosk={kiosk} />
          </OverlayProvider>
        </TextsProvider>
      </DisplayProvider>
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
