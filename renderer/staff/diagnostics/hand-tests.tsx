import { useState } from 'react';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';
import { playTone } from './tone.ts';
import { TouchTest } from './touch-test.tsx';

/** The tests that somebody at the screen carries out. */
export function HandTests({ onTested }: { readonly onTested: () => void }) {
  const { say } = useStaff();
  const [step, setStep] = useState<'touch' | 'playing' | 'heard'>();
  const note = (test: 'touch' | 'sound', passed: boolean) => {
    setStep(undefined);
    void call('staff:diagnostics-hand-test', { test, passed }).then(onTested, onTested);
  };
  const play = () => {
    setStep('playing');
    playTone().then(
      () => setStep('heard'),
      () => setStep('heard'),
    );
  };
  return (
    <>
      <div className="staff-row">
        <StaffButton action="touch-test" icon="choose" onPress={() => setStep('touch')}>
          {say('staff.diagnostics.touch')}
        </StaffButton>
        <StaffButton action="sound-test" icon="phone" disabled={step === 'playing'} onPress={play}>
          {say('staff.diagnostics.sound')}
        </StaffButton>
      </div>
      {step === 'touch' && <TouchTest onEnd={(passed) => note('touch', passed)} />}
      {step === 'heard' && (
        <StaffNotice kind="mind">
          <div className="staff-row">
            <span>{say('staff.diagnostics.sound-ask')}</span>
            <StaffButton action="sound-yes" onPress={() => note('sound', true)}>
              {say('staff.diagnostics.sound-yes')}
            </StaffButton>
            <StaffButton action="sound-no" onPress={() => note('sound', false)}>
              {say('staff.diagnostics.sound-no')}
            </StaffButton>
          </div>
        </StaffNotice>
      )}
    </>
  );
}
