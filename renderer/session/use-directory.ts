import { useEffect, useState } from 'react';
import type { Directory } from '../../shared/directory/entry.ts';
import { call } from '../bridge.ts';

/** The directory, read anew when a visit starts: the office may have put in another since. */
export function useDirectory(booted: Directory, started: boolean): Directory {
  const [directory, setDirectory] = useState(booted);
  useEffect(() => {
    if (!started) return;
    void call('directory:list', undefined).then(setDirectory, () => undefined);
  }, [started]);
  return directory;
}
