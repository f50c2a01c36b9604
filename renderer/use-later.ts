import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import type { LanguageContent, Output } from '../shared/api.ts';
import type { Directory } from '../shared/directory/entry.ts';
import type { WorkCalendar } from '../shared/working-days.ts';
import { call } from './bridge.ts';
import { loadLanguage } from './i18n/languages.ts';
import type { Start } from './session/kiosk-context.tsx';
import { tellShown } from './tell-shown.ts';

type Parts = typeof import('./later.tsx')['parts'];

/** What all screens but the first one need: their code, the guide, the office's places and days, one language to speak. */
export interface Later {
  readonly parts: Parts;
  readonly content: Output<'content:guide'>;
  readonly directory: Directory;
  readonly workdays: WorkCalendar;
  readonly spoken: LanguageContent;
}

async function loadParts(): Promise<Parts> {
  const { parts } = await import('./later.tsx');
  return parts;
}

async function loadLater(instance: i18n, { spoken: language }: Start): Promise<Later> {
  const [parts, content, directory, workdays, spoken] = await Promise.all([
    loadParts(),
    call('content:guide', undefined),
    call('directory:list', undefined),
    call('workdays:calendar', undefined),
    loadLanguage(instance, language, []),
  ]);
  return { parts, content, directory, workdays, spoken };
}

/** A page that gets no frames, as its display sleeps, must not wait for them for ever. */
const longestWaitMs = 1000;

/** Loads all that the start screen does without, when that stands painted; undefined until it is there. */
export function useLater(instance: i18n, start: Start): Later | undefined {
  const [later, setLater] = useState<Later>();
  const [failure, setFailure] = useState<{ readonly cause: unknown }>();
  useEffect(() => {
    const longest = new Promise((resolve) => setTimeout(resolve, longestWaitMs));
    void Promise.race([tellShown(), longest])
      .then(() => loadLater(instance, start))
      .then(setLater, (cause: unknown) => setFailure({ cause }));
  }, [instance, start]);
  // For the page's boundary: a kiosk without its guide is no kiosk.
  if (failure !== undefined) throw failure.cause;
  return later;
}
