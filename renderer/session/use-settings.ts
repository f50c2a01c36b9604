import { useCallback, useEffect, useState } from 'react';
import type { VisitorSettings } from '../../shared/api.ts';
import { call } from '../bridge.ts';

/**
 * The office's settings, read anew when a visit is over and when staff leave a screen that nobody uses: what they changed
 * holds for the next visitor, and never changes the screen under a visitor's hands.
 */
export function useSettings(booted: VisitorSettings, started: boolean) {
  const [settings, setSettings] = useState(booted);
  const [times, setTimes] = useState(0);
  const renew = useCallback(() => setTimes((before) => before + 1), []);
  useEffect(() => {
    if (started || times === 0) return;
    void call('settings:visitor', undefined).then(setSettings, () => undefined);
  }, [started, times]);
  return { settings, renew };
}
