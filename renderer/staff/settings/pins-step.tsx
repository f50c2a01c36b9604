import { useEffect, useRef, useState } from 'react';
import type { Output } from '../../../shared/api.ts';
import { type StaffRole, staffRoleSchema } from '../../../shared/staff/entry.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { PinPad } from '../pin/pin-pad.tsx';
import { useStaff } from '../staff-context.tsx';

/** Digits of a PIN (shared/staff/entry.ts). */
const length = { least: 4, most: 12 };

/** A PIN for this role, typed twice, by touch or by keyboard; only how many digits are typed is shown. */
function NewPin({ role, onSet }: { readonly role: StaffRole; readonly onSet: () => void }) {
  const { say } = useStaff();
  const [typed, setTyped] = useState('');
  const [first, setFirst] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const begin = (why?: string) => {
    setTyped('');
    setFirst(undefined);
    setTrouble(why);
  };
  const enter = () => {
    if (typed.length < length.least) return setTrouble('short');
    if (first === undefined) {
      setFirst(typed);
      setTyped('');
      setTrouble(undefined);
    } else if (first !== typed) begin('unlike');
    else {
      begin();
      call('staff:entry-set-pin', { role, pin: typed }).then(
        (answer) => (answer.ok ? onSet() : setTrouble(answer.reason)),
        () => setTrouble('not-kept'),
      );
    }
  };
  const press = (key: string) => {
    if (/^\d$/.test(key)) setTyped((before) => (before + key).slice(0, length.most));
    else if (key === 'Backspace') setTyped((before) => before.slice(0, -1));
    else if (key === 'Enter') enter();
  };
  return (
    <div className="new-pin" data-pin={role} data-typed={first === undefined ? 'first' : 'again'}>
      <h2>{say(`staff.setup.pins.${role}`)}</h2>
      <p>{say(first === undefined ? 'staff.setup.pins.type' : 'staff.setup.pins.again')}</p>
      {trouble !== undefined && <StaffNotice kind="failed">{say(`staff.setup.pins.refused-${trouble}`)}</StaffNotice>}
      <output className="pin-dots" aria-label={say('staff.setup.pins.typed', { count: typed.length })}>
        {'●'.repeat(typed.length)}
      </output>
      <PinPad press={press} deleteName={say('staff.pin.delete')} enterName={say('staff.setup.pins.set')} />
    </div>
  );
}

type PinsSet = Output<'staff:entry-state'>['set'];

/** Which PINs are set, and a pad for the one that is missing or to be changed; the manager's is needed. */
export function PinsStep({ onState }: { readonly onState: (set: PinsSet) => void }) {
  const { say } = useStaff();
  const [set, setSet] = useState<PinsSet>();
  const [changing, setChanging] = useState<StaffRole>();
  const tell = useRef(onState);
  useEffect(() => {
    tell.current = onState;
  });
  const look = useRef(() => {
    void call('staff:entry-state', undefined).then(
      (state) => {
        setSet(state.set);
        tell.current(state.set);
      },
      () => undefined,
    );
  });
  useEffect(() => look.current(), []);
  if (set === undefined) return null;
  const missing = (['manager', 'counter'] as const).find((role) => !set[role]);
  const role = changing ?? missing;
  return (
    <div className="setting">
      <p>{say('staff.setup.pins.hint')}</p>
      <div className="staff-row">
        {staffRoleSchema.options.toReversed().map((one) => (
          <StaffButton key={one} action={`change-${one}`} pressed={role === one} onPress={() => setChanging(one)}>
            {say(`staff.setup.pins.${one}`)}: {say(set[one] ? 'staff.setup.pins.is-set' : 'staff.setup.pins.not-set')}
          </StaffButton>
        ))}
      </div>
      {role !== undefined && (
        <NewPin
          key={role}
          role={role}
          onSet={() => {
            setChanging(undefined);
            look.current();
          }}
        />
      )}
    </div>
  );
}
