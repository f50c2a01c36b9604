import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/api.ts';
import type { SettingFault } from '../../../shared/staff/settings.ts';
import { call } from '../../bridge.ts';
import type { Changes, StepProps } from './step.ts';

type Read = Output<'staff:settings-read'>;

/** The office's settings to look at and change; nothing is stored before `save`. */
export function useOfficeSettings() {
  const [read, setRead] = useState<Read>();
  const [changes, setChanges] = useState<Changes>({});
  const [faults, setFaults] = useState<readonly SettingFault[]>([]);
  const [state, setState] = useState<'as-stored' | 'saved' | 'failed'>('as-stored');
  useEffect(() => {
    call('staff:settings-read', undefined).then(setRead, () => setState('failed'));
  }, []);

  const save = async (): Promise<boolean> => {
    try {
      const written = await call('staff:settings-write', changes);
      setFaults(written.ok ? [] : written.faults);
      setState(written.ok ? 'saved' : 'as-stored');
      if (!written.ok) return false;
      setChanges({});
      setRead(await call('staff:settings-read', undefined));
      return true;
    } catch {
      setState('failed');
      return false;
    }
  };

  const change = (more: Changes) => {
    setState('as-stored');
    setChanges((before) => ({ ...before, ...more }));
  };
  const { screen: _screen, ...plain } = changes;
  const step: StepProps | undefined = read && {
    settings: { ...read.settings, ...plain },
    layers: read.layers,
    changes,
    change,
    save,
    faults,
  };
  return { step, fileFaults: read?.faults ?? [], state, save };
}
