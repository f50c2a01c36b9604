import { useEffect, useRef } from 'react';
import type { StaffRole } from '../../../shared/staff/entry.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import type { StaffLanguage } from '../staff-context.tsx';
import { staffSay } from '../staff-say.ts';
import { PinPad } from './pin-pad.tsx';
import { usePinEntry } from './use-pin-entry.ts';

interface PinScreenProps {
  readonly language: StaffLanguage;
  readonly onSignedIn: (role: StaffRole) => void;
  readonly onBack: () => void;
}

/** Minutes and seconds as a clock shows them. */
const clockTime = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * Asks for the PIN, by touch or by keyboard. Neither the digits nor their number show: not on a line, not on the keys,
 * which look the same pressed or not; one mark changes with every key, so that a clerk knows that it was taken. Nothing
 * on the screen ever moves.
 */
export function PinScreen({ language, onSignedIn, onBack }: PinScreenProps) {
  const say = staffSay(language);
  const { trouble, busy, lockedSeconds, triesLeft, beat, press } = usePinEntry(onSignedIn, onBack);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  const values = { tries: triesLeft, time: clockTime(lockedSeconds) };
  return (
    <div className="staff-screen staff-pin" data-screen="staff-pin" ref={root} tabIndex={-1}>
      <h1>{say('staff.pin.title')}</h1>
      <div className="pin-says" data-trouble={trouble}>
        {trouble !== undefined && !busy && (
          <StaffNotice kind={trouble === 'held' ? 'mind' : 'failed'}>{say(`staff.pin.${trouble}`, values)}</StaffNotice>
        )}
      </div>
      <span className="pin-beat" data-beat={beat} aria-hidden="true" />
      <PinPad press={press} deleteName={say('staff.pin.delete')} enterName={say('staff.pin.enter')} />
      <StaffButton action="back" icon="back" onPress={onBack}>
        {say('staff.action.back')}
      </StaffButton>
    </div>
  );
}
