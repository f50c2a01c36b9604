import type { i18n } from 'i18next';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { expectedAt } from '../shared/working-days.ts';
import { countVisits } from './bridge.ts';
import { LookSays } from './components/look-says.tsx';
import { Frame } from './components/screen.tsx';
import { useSaid } from './i18n/texts-context.tsx';
import { useKeypad } from './keypad/use-keypad.ts';
import { StartScreen } from './screens/start/start-screen.tsx';
import { KioskProvider, type Start } from './session/kiosk-context.tsx';
import { OverlayContext, type OverlayName, useOverlay } from './session/overlay-context.tsx';
import { placeOf } from './session/session.ts';
import { SessionProvider, useVisit } from './session/session-context.tsx';
import { StaffGateContext } from './session/staff-gate.ts';
import { useDirectory } from './session/use-directory.ts';
import { useIdle } from './session/use-idle.ts';
import { useSettings } from './session/use-settings.ts';
import { useTellState } from './session/use-tell-state.ts';
import { useWorkdays } from './session/use-workdays.ts';
import { Speech } from './speech.tsx';
import { localDay, localMinutes } from './today.ts';
import { type Later, useLater } from './use-later.ts';

/** Loaded when staff first come in: visitors never wait for it. */
const StaffApp = lazy(async () => ({ default: (await import('./staff/staff-app.tsx')).StaffApp }));

interface PartsProps {
  readonly parts: Later['parts'] | undefined;
}

/** Lets the visit's time run, and asks a visitor who may have left. */
function Idle({ parts }: { readonly parts: Later['parts'] }) {
  const { visit, dispatch } = useVisit();
  const { seconds, secondsLeft } = useIdle();
  if (visit.phase !== 'warning') return null;
  return (
    <parts.IdleWarning
      secondsLeft={secondsLeft}
      seconds={seconds}
      onContinue={() => dispatch({ type: 'extend' })}
      onEnd={() => dispatch({ type: 'end' })}
    />
  );
}

/** Has the main process know whether somebody is here: in a visit, or at a sheet over the start screen. */
function TellState() {
  const { phase } = useVisit().visit;
  const { shown } = useOverlay();
  useTellState(phase !== 'start' || shown !== undefined);
  return null;
}

interface OverlayProviderProps {
  readonly place: object;
  readonly wipes: number;
  readonly children: ReactNode;
}

/** The sheets over a place; closing one shows the one that it was opened from. None outlives the visit. */
function OverlayProvider({ place, wipes, children }: OverlayProviderProps) {
  const [shown, setShown] = useState<{ names: readonly OverlayName[]; place: object; wipes: number }>();
  // Who leaves a place by a sheet finds it without the sheet again; the leaflet's leads into the order and is read on.
  const isLeft = shown !== undefined && shown.place !== place && shown.names.at(-1) !== 'leaflet';
  if (isLeft || (shown !== undefined && shown.wipes !== wipes)) setShown(undefined);
  const names = useMemo(() => (shown?.place === place ? shown.names : []), [shown, place]);
  const value = useMemo(
    () => ({
      shown: names.at(-1),
      open: (name: OverlayName) => setShown({ names: [...names, name], place, wipes }),
      close: () => {
        // A focus that goes with what it is on has the browser style the page when it is changed by half.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        setShown({ names: names.slice(0, -1), place, wipes });
      },
    }),
    [names, place, wipes],
  );
  return <OverlayContext value={value}>{children}</OverlayContext>;
}

/** The screen of the place where the visitor is; of one that is reached before its code or words are there, nothing yet. */
function CurrentScreen({ parts }: PartsProps) {
  const { screen } = placeOf(useVisit().visit.session);
  const said = useSaid();
  const shown = screen === 'start' ? <StartScreen /> : said && parts && <parts.VisitorScreen />;
  return shown && <Frame>{shown}</Frame>;
}

interface VisitProps {
  readonly start: Start;
  readonly later: Later | undefined;
  readonly i18n: i18n;
}

function Visit({ start: booted, later, i18n: i18next }: VisitProps) {
  const { visit, dispatch } = useVisit();
  const { session, phase, wipes } = visit;
  const started = session.language !== undefined;
  const directory = useDirectory(later?.directory, started);
  const workdays = useWorkdays(later?.workdays, started && phase !== 'assisted');
  const { settings, renew } = useSettings(booted.settings, started);
  // The day is fixed for a session, so that a list does not change under a visitor's hands at midnight.
  const today = useMemo(
    () => session.preview ?? (started ? localDay() : booted.today),
    [session.preview, started, booted.today],
  );
  // Another day is looked at as of its morning.
  const minutes = useMemo(
    () => (started && session.preview === undefined ? localMinutes() : 0),
    [session.preview, started],
  );
  const start = useMemo(() => ({ ...booted, settings, today }), [booted, settings, today]);
  const content = later?.content;
  const kiosk = useMemo(() => {
    if (content === undefined || directory === undefined || workdays === undefined) return undefined;
    const expected = expectedAt(today, minutes, workdays);
    return { content, directory, settings, workdays, today, expected };
  }, [content, directory, settings, workdays, today, minutes]);
  useLayoutEffect(() => countVisits(session.preview === undefined), [session.preview]);
  const { wizard } = booted.settings;
  const [wanted, setWanted] = useState<'pin' | 'setup'>(wizard === 'first' ? 'setup' : 'pin');
  const open = phase === 'assisted';
  const enter = useCallback(
    (to: 'pin' | 'setup' = 'pin') => {
      setWanted(to);
      dispatch({ type: 'assist' });
    },
    [dispatch],
  );
  useKeypad(!open);
  const gate = useMemo(() => ({ open, enter }), [open, enter]);
  const leave = useCallback(() => {
    dispatch({ type: 'resume' });
    renew();
  }, [dispatch, renew]);
  useEffect(() => {
    if (wizard === 'first') dispatch({ type: 'assist' });
  }, [wizard, dispatch]);
  return (
    <KioskProvider start={start} kiosk={kiosk}>
      <OverlayProvider place={placeOf(session)} wipes={wipes}>
        <TellState />
        <Speech i18n={i18next} later={later}>
          <StaffGateContext value={gate}>
            {later && <later.parts.PreviewMark />}
            <CurrentScreen parts={later?.parts} />
            <LookSays />
            {later && (
              <later.parts.MuiParts>
                <later.parts.Overlays />
                <Idle parts={later.parts} />
                {gate.open && (
                  <Suspense fallback={null}>
                    <StaffApp i18n={i18next} wanted={wanted} onLeave={leave} />
                  </Suspense>
                )}
              </later.parts.MuiParts>
            )}
          </StaffGateContext>
        </Speech>
      </OverlayProvider>
    </KioskProvider>
  );
}

/** The kiosk: one visitor's session after the other. */
export function App({ start, i18n: i18next }: Omit<VisitProps, 'later'>) {
  const later = useLater(i18next, start);
  return (
    <SessionProvider guide={later?.content.guide}>
      <Visit start={start} later={later} i18n={i18next} />
    </SessionProvider>
  );
}
