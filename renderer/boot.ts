import type { i18n } from 'i18next';
import { call } from './bridge.ts';
import { addStartTexts } from './i18n/i18n.ts';
import type { Start } from './session/kiosk-context.tsx';
import { localDay } from './today.ts';

/** What the kiosk needs for its first screen, and no more: its languages, their few texts, the office's settings. */
export async function loadStart(instance: i18n): Promise<Start> {
  const [{ languages, texts }, settings] = await Promise.all([
    call('content:start', undefined),
    call('settings:visitor', undefined),
  ]);
  addStartTexts(instance, texts);
  const first = languages.find(({ id, main }) => main && settings.languages.includes(id));
  return { languages, texts, settings, spoken: first?.id ?? settings.second, today: localDay() };
}
