import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { placeOf } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { Header } from './header.tsx';
import { SettingsBar } from './settings-bar.tsx';
import './screen.css';
import './screen-landscape.css';
import './low-reach.css';

/**
 * What every screen has at the same place: brand, home (or the end) and language; settings. It stays while the screens
 * in it change, so that the browser has less to draw.
 */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { screen } = placeOf(useSession().session);
  return (
    <div className={`screen screen-${screen}`} data-screen={screen}>
      <Header screen={screen} />
      <div className="ornament" />
      {children}
      <SettingsBar wordless={screen === 'start'} />
    </div>
  );
}

type Handles = Readonly<Record<`data-${string}`, string>>;

/** Puts a screen's handles onto the frame. Stands before the screen, whose parts are measured with them. */
function FrameHandles({ handles }: { readonly handles: Handles }) {
  const given = JSON.stringify(handles);
  useLayoutEffect(() => {
    const frame = document.querySelector('.screen');
    const entries = Object.entries<string>(JSON.parse(given));
    for (const [name, value] of entries) frame?.setAttribute(name, value);
    return () => {
      for (const [name] of entries) frame?.removeAttribute(name);
    };
  }, [given]);
  return null;
}

interface ScreenProps {
  /** Handles beside the frame's `data-screen`, for example `data-outcome`. */
  readonly handles?: Handles;
  /** Changes when the screen shows another subject, so that the focus moves to its title. */
  readonly subject?: string;
  readonly children: ReactNode;
  /** The row of buttons at the foot: back first, the way forward last. */
  readonly actions?: ReactNode;
}

/** What a screen has in the frame: one subject, and actions. */
export function Screen({ handles = {}, subject = '', children, actions }: ScreenProps) {
  const main = useRef<HTMLElement>(null);
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (seen.current === subject) return;
    seen.current = subject;
    const title = main.current?.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
  }, [subject]);
  return (
    <>
      <FrameHandles handles={handles} />
      <main className="main" ref={main}>
        {children}
      </main>
      {actions !== undefined && <div className="actions">{actions}</div>}
    </>
  );
}
