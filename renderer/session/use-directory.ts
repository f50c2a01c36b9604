import { useEffect, useState } from 'react';
import type { Directory } from '../../shared/directory/entry.ts';
import { call } from '../bridge.ts';

/** The directory, read anew when a visit starts: the office may have put in another since. */
export function useDirectory(booted: Directory | undefined, started: boolean): Directory | undefined {
  const [read, setRead] = useState<Directory>();
  useEffect(() => {
    if (!started) return;
    void call('directory:list', undefined).then(setRead, () => undefined);
  }, [started]);
  return read ?? booted;
}
