import type { i18n } from 'i18next';
import type { LanguageContent } from '../shared/api.ts';
import { call } from './bridge.ts';
import { loadLanguage } from './i18n/i18n.ts';
import type { Kiosk } from './session/kiosk-context.tsx';
import { localDay } from './today.ts';

/** What the kiosk needs before its first screen: the guide, the office's settings and directory, one language to speak. */
export async function loadKiosk(instance: i18n): Promise<{ kiosk: Kiosk; spoken: LanguageContent }> {
  const [content, settings, directory] = await Promise.all([
    call('content:guide', undefined),
    call('settings:visitor', undefined),
    call('directory:list', undefined),
  ]);
  const first = content.guide.languages.find(({ id, main }) => main && settings.languages.includes(id));
  const spoken = await loadLanguage(instance, first?.id ?? settings.second);
  return { kiosk: { content, settings, directory, today: localDay() }, spoken };
}
