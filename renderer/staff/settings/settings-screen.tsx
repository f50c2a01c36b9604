import { useState } from 'react';
import { ActionButton } from '../../components/action-button.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { useStaff } from '../staff-context.tsx';
import { PinsStep } from './pins-step.tsx';
import { isSettingsStep, settingsSteps, type SettingsStep } from './steps.ts';
import { stepKeys } from './step-keys.ts';
import { useSummary } from './summary.tsx';
import { useOfficeSettings } from './use-office-settings.ts';
import './settings.css';

type Section = SettingsStep | 'pins';
const sections: readonly Section[] = [...(Object.keys(settingsSteps) as SettingsStep[]), 'pins'];

/** Everything that the wizard asked, each a section that can be done again, and where packs come from. */
export function SettingsScreen() {
  const { say, back, language } = useStaff();
  const { step: props, fileFaults, state, save } = useOfficeSettings();
  const summary = useSummary();
  const [open, setOpen] = useState<Section>();
  const Page = open !== undefined && isSettingsStep(open) ? settingsSteps[open] : undefined;
  const changed = props !== undefined && Object.keys(props.changes).length > 0;
  const storing = Page !== undefined && (
    <StaffButton action="save" icon="check" variant="contained" disabled={!changed} onPress={() => void save()}>
      {say('staff.action.save')}
    </StaffButton>
  );
  return (
    <StaffScreen
      key={open ?? 'all'}
      name="settings"
      title={say(open === undefined ? 'staff.home.settings' : `staff.setup.${open}.title`)}
      handles={open === undefined ? {} : { 'data-step': open }}
      onBack={open === undefined ? back : () => setOpen(undefined)}
      actions={storing || undefined}
    >
      {state === 'failed' && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      {state === 'saved' && <StaffNotice kind="done">{say('staff.settings.saved')}</StaffNotice>}
      {open === undefined &&
        fileFaults.map(({ line, key, reason, mend }) => (
          <StaffNotice key={`${line} ${key} ${reason}`} kind="failed">
            {line === null
              ? say('staff.settings.file-fault.whole', { file: 'config.json' })
              : say('staff.settings.file-fault', { file: 'config.json', line, key: key ?? '–' })}
            {language === 'en' && ` ${reason}. ${mend}.`}
          </StaffNotice>
        ))}
      {props !== undefined && open === undefined && (
        <div className="staff-tiles setting-sections">
          {sections.map((section) => (
            <ActionButton key={section} action={`section-${section}`} onPress={() => setOpen(section)}>
              <b>{say(`staff.setup.${section}.title`)}</b>
              {isSettingsStep(section) && (
                <span className="setting-now">
                  {stepKeys[section].some((key) => props.layers[key] === 'fixed') && <Pictogram name="lock" />}
                  {summary(section, props.settings) ?? say('staff.settings.nothing')}
                </span>
              )}
            </ActionButton>
          ))}
        </div>
      )}
      {props !== undefined && Page !== undefined && <Page {...props} />}
      {open === 'pins' && <PinsStep onState={() => undefined} />}
    </StaffScreen>
  );
}
