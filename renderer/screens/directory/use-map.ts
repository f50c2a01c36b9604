import { useEffect, useState } from 'react';
import type { DirectoryEntry } from '../../../shared/directory/entry.ts';
import { call } from '../../bridge.ts';

/** The address of an entry's map sketch, undefined until it is there or when it has none. */
export function useMap({ kind, id, map }: Pick<DirectoryEntry, 'kind' | 'id' | 'map'>): string | undefined {
  const [source, setSource] = useState<string>();
  useEffect(() => {
    if (!map) return;
    let gone = false;
    void call('directory:map', { kind, id }).then(
      ({ png }) => !gone && setSource(png === null ? undefined : `data:image/png;base64,${png}`),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [kind, id, map]);
  return source;
}
