import { useEffect, useState } from 'react';
import type { LawPart } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';
import { visitMemory } from '../../session/visit-memory.ts';

const known = visitMemory<string, LawPart>();

/** The words of a place of an act, undefined until they are there; nothing is asked for without a place. */
export function useLawPart(item: string | undefined): LawPart | undefined {
  const [loaded, setLoaded] = useState<{ item: string; part: LawPart }>();
  useEffect(() => {
    if (item === undefined || known.has(item)) return undefined;
    let gone = false;
    call('law:item', { item }).then(
      (part) => {
        known.set(item, part);
        if (!gone) setLoaded({ item, part });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [item]);
  if (item === undefined) return undefined;
  return known.get(item) ?? (loaded?.item === item ? loaded.part : undefined);
}
