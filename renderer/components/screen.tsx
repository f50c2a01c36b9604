import { type ReactNode, useEffect, useRef } from 'react';
import type { Place } from '../session/session.ts';
import { Header } from './header.tsx';
import { SettingsBar } from './settings-bar.tsx';
import './screen.css';
import './screen-landscape.css';
import './low-reach.css';

interface ScreenProps {
  readonly name: Place['screen'];
  /** Handles beside `data-screen`, for example `data-outcome`. */
  readonly handles?: Readonly<Record<`data-${string}`, string>>;
  /** Changes when the screen shows another subject, so that the focus moves to its title. */
  readonly subject?: string;
  readonly children: ReactNode;
  /** The row of buttons at the foot: back first, the way forward last. */
  readonly actions?: ReactNode;
}

/** The frame of every screen: brand, home (or the end) and language; one subject; actions; settings. Always in the same place. */
export function Screen({ name, handles = {}, subject = name, children, actions }: ScreenProps) {
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
    <div className={`screen screen-${name}`} data-screen={name} {...handles}>
      <Header screen={name} />
      <div className="ornament" />
      <main className="main" ref={main}>
        {children}
      </main>
      {actions !== undefined && <div className="actions">{actions}</div>}
      <SettingsBar wordless={name === 'start'} />
    </div>
  );
}
