import type { App, BrowserWindow, Event, Session, WebContents } from 'electron';

/** One thing that the kiosk doesn't let happen: why, and what is done about it at every place where it could. */
export interface Row {
  /** The reason, as one sentence: it is what docs/lock-down.md says. */
  readonly why: string;
  /** Chromium switches, set before the app is ready; empty for a switch without a value. */
  readonly switches?: Readonly<Record<string, string>>;
  /** On the app, before it is ready. */
  readonly app?: (app: App) => void;
  /** On every session there will ever be. */
  readonly session?: (session: Session) => void;
  /** On every page there will ever be, sub-pages and developer tools included. */
  readonly contents?: (contents: WebContents) => void;
  /** On the kiosk's window; `whole` when it covers the display, as it does in service. */
  readonly window?: (window: BrowserWindow, whole: boolean) => void;
  /** What main/lockdown/page.ts does about it in every page, before any script of the page's own. */
  readonly page?: string;
  /** Where else the code stands. */
  readonly elsewhere?: string;
}

/** Stops what an event would have led to. */
export const refuse = (event: Pick<Event, 'preventDefault'>) => event.preventDefault();
