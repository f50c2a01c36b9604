import { type ReactNode, useEffect, useRef } from 'react';
import { TimeLeft } from '../time-left.tsx';
import { staffLanguages, useStaff } from '../staff-context.tsx';
import { KeyboardDock } from './keyboard-dock.tsx';
import { StaffButton } from './staff-button.tsx';
import { StaffChoice } from './staff-choice.tsx';

const autonyms = { ru: 'Русский', kk: 'Қазақша', en: 'English' } as const;

interface StaffScreenProps {
  /** The screen's `data-screen` without "staff-". */
  readonly name: string;
  readonly title: string;
  /** Handles beside `data-screen`. */
  readonly handles?: Readonly<Record<`data-${string}`, string>>;
  /** The row of buttons at the foot. */
  readonly actions?: ReactNode;
  /** Instead of the screen before. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

/** The frame of the staff's screens: back, title, language, time left, the way out; the middle may scroll. */
export function StaffScreen({ name, title, handles = {}, actions, onBack, children }: StaffScreenProps) {
  const { say, back, leave, language, setLanguage } = useStaff();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="staff-screen" data-screen={`staff-${name}`} {...handles}>
      <header className="staff-head">
        {name !== 'home' && (
          <StaffButton action="back" icon="back" onPress={onBack ?? back}>
            {say('staff.action.back')}
          </StaffButton>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <TimeLeft />
        <StaffChoice
          quiet
          choice="staff-language"
          label={say('staff.action.language')}
          value={language}
          options={staffLanguages.map((id) => ({ value: id, name: autonyms[id], lang: id }))}
          onChange={setLanguage}
        />
        <StaffButton action="leave" icon="lock" onPress={leave}>
          {say('staff.action.leave')}
        </StaffButton>
      </header>
      <KeyboardDock>
        <main className="staff-main">{children}</main>
        {actions !== undefined && <div className="staff-actions">{actions}</div>}
      </KeyboardDock>
    </div>
  );
}
