import { useState } from 'react';
import type { Input } from '../../../shared/api.ts';
import type { Saved } from '../../../shared/staff/diagnostics.ts';
import { call } from '../../bridge.ts';

/** Has main write a file; what came of it, undefined until then. */
export function useSave(): [Saved | undefined, (what: Input<'staff:diagnostics-save'>) => void] {
  const [saved, setSaved] = useState<Saved>();
  const save = (what: Input<'staff:diagnostics-save'>) => {
    setSaved(undefined);
    call('staff:diagnostics-save', what).then(setSaved, () => setSaved({ ok: false, reason: 'not-written' }));
  };
  return [saved, save];
}
