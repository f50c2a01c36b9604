import { useEffect, useRef, useState } from 'react';
import { type SetupStep, setupStepSchema } from '../../../shared/staff/settings.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { StaffTable } from '../components/staff-table.tsx';
import { PinsStep } from '../settings/pins-step.tsx';
import { isSettingsStep, settingsSteps } from '../settings/steps.ts';
import { useSummary } from '../settings/summary.tsx';
import { useOfficeSettings } from '../settings/use-office-settings.ts';
import { useStaff } from '../staff-context.tsx';
import '../settings/settings.css';

const steps = setupStepSchema.options;

/** Where the wizard was left, kept by main so that a power cut loses nothing. */
function useStep() {
  const [step, setStep] = useState<SetupStep>();
  useEffect(() => {
    let gone = false;
    call('staff:settings-setup-step', undefined).then(
      (kept) => !gone && setStep(kept.step ?? 'office'),
      () => !gone && setStep('office'),
    );
    return () => {
      gone = true;
    };
  }, []);
  const go = (next: SetupStep) => {
    setStep(next);
    void call('staff:settings-setup-keep', { step: next }).catch(() => undefined);
  };
  return { step, go };
}

/** Walks a clerk through everything that a new kiosk needs to know; each page has a value that works, save the PIN. */
export function SetupScreen() {
  const { say, leave } = useStaff();
  const { step, go } = useStep();
  const { step: props, state, save } = useOfficeSettings();
  const summary = useSummary();
  const [hasPin, setHasPin] = useState(false);
  const [refused, setRefused] = useState(false);
  const at = step === undefined ? 0 : steps.indexOf(step);
  const previous = steps[at - 1];
  const following = steps[at + 1];
  const next = async () => {
    if (step !== undefined && isSettingsStep(step) && !(await save())) return;
    if (following !== undefined) return go(following);
    const finished = await call('staff:settings-setup-finish', undefined).catch(() => ({ done: false }));
    if (finished.done) leave();
    else setRefused(true);
  };
  const latest = useRef(next);
  useEffect(() => {
    latest.current = next;
  });
  useEffect(() => {
    // In a field, Enter goes on, as in any form.
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === 'Enter' && target instanceof HTMLInputElement) void latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  if (step === undefined || props === undefined) return null;
  const Page = isSettingsStep(step) ? settingsSteps[step] : undefined;
  const listed = steps.filter(isSettingsStep).map((id) => ({
    id,
    cells: [say(`staff.setup.${id}.title`), summary(id, props.settings) ?? say('staff.settings.nothing')],
  }));
  const actions = (
    <StaffButton
      action="next"
      icon={following === undefined ? 'check' : 'next'}
      variant="contained"
      className="grow"
      disabled={step === 'pins' && !hasPin}
      onPress={() => void next()}
    >
      {say(following === undefined ? 'staff.setup.finish' : 'staff.setup.next')}
    </StaffButton>
  );
  return (
    <div className="setup">
      <StaffScreen
        key={step}
        name="setup"
        title={say(`staff.setup.${step}.title`)}
        handles={{ 'data-step': step }}
        onBack={() => (previous === undefined ? leave() : go(previous))}
        actions={actions}
      >
        <p className="setup-where">{say('staff.setup.where', { step: at + 1, of: steps.length })}</p>
        {state === 'failed' && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
        {Page !== undefined && <Page {...props} />}
        {step === 'pins' && <PinsStep onState={(set) => setHasPin(set.manager)} />}
        {step === 'summary' && (
          <>
            <StaffTable
              label={say('staff.setup.summary.title')}
              columns={[
                { id: 'what', name: say('staff.setup.summary.what') },
                { id: 'value', name: say('staff.setup.summary.value') },
              ]}
              rows={listed}
            />
            <p>{say('staff.setup.summary.after')}</p>
            {refused && <StaffNotice kind="failed">{say('staff.setup.summary.no-pin')}</StaffNotice>}
          </>
        )}
      </StaffScreen>
    </div>
  );
}
