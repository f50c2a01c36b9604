import Modal from '@mui/material/Modal';
import type { i18n } from 'i18next';
import { useEffect, useMemo, useState } from 'react';
import type { StaffRole } from '../../shared/staff/entry.ts';
import { call } from '../bridge.ts';
import { TextsProvider } from '../i18n/texts-context.tsx';
import { useKiosk } from '../session/kiosk-context.tsx';
import { useLanguageContent } from '../session/use-language-content.ts';
import { PinScreen } from './pin/pin-screen.tsx';
import { type Staff, StaffContext, type StaffLanguage, staffLanguages } from './staff-context.tsx';
import { type StaffScreenName, staffScreens } from './staff-screens.tsx';
import { staffSay } from './staff-say.ts';
import { SecondsLeftContext } from './time-left.tsx';
import { useStaffTime } from './use-staff-time.ts';
import './staff.css';

interface StaffAppProps {
  readonly i18n: i18n;
  /** What staff came for: their home page, or to set up a kiosk that nobody has set up yet. */
  readonly wanted: 'pin' | 'setup';
  /** Gives the screen back to the visitor. */
  readonly onLeave: () => void;
}

interface At {
  readonly screen: StaffScreenName;
  readonly detail: string | undefined;
}

interface SignedInProps {
  /** The screen that is opened over the home page. */
  readonly first: StaffScreenName;
  readonly role: StaffRole;
  readonly language: StaffLanguage;
  readonly setLanguage: (language: StaffLanguage) => void;
  readonly onLeave: () => void;
}

/** What a signed-in clerk sees: one screen of a stack that begins with the home page. */
function SignedIn({ first, role, language, setLanguage, onLeave }: SignedInProps) {
  const [stack, setStack] = useState<readonly At[]>(() =>
    [...new Set(['home', first] as const)].map((name) => ({ screen: name, detail: undefined })),
  );
  const secondsLeft = useStaffTime(onLeave);
  const { screen, detail } = stack.at(-1) ?? { screen: 'home', detail: undefined };
  const staff = useMemo<Staff>(
    () => ({
      role,
      language,
      setLanguage,
      detail,
      say: staffSay(language),
      go: (next, nextDetail) => setStack((before) => [...before, { screen: next, detail: nextDetail }]),
      back: () => setStack((before) => (before.length > 1 ? before.slice(0, -1) : before)),
      leave: () => void call('staff:entry-sign-out', undefined).then(onLeave, onLeave),
    }),
    [role, language, setLanguage, detail, onLeave],
  );
  const { screen: Screen } = staffScreens[screen];
  return (
    <StaffContext value={staff}>
      <SecondsLeftContext value={secondsLeft}>
        <Screen key={`${screen} ${detail ?? ''}`} />
      </SecondsLeftContext>
    </StaffContext>
  );
}

/** The language that the office's clerks most likely speak, until they choose. */
function firstLanguage(second: string): StaffLanguage {
  return staffLanguages.find((id) => id === second) ?? 'ru';
}

/** Whether the wizard is to be opened; where the kiosk has no PIN yet, main signs a manager in for that. */
function useSetup(wanted: boolean, signIn: (role: StaffRole) => void): 'asking' | 'wanted' | 'unwanted' {
  const [state, setState] = useState<'asking' | 'wanted' | 'unwanted'>(wanted ? 'asking' : 'unwanted');
  useEffect(() => {
    if (!wanted) return;
    call('staff:settings-setup-begin', undefined).then(
      ({ next }) => {
        if (next === 'wizard') signIn('manager');
        setState(next === 'done' ? 'unwanted' : 'wanted');
      },
      () => setState('unwanted'),
    );
  }, [wanted, signIn]);
  return state;
}

/** Everything that staff see, over the visitor's screen, which stays as it is underneath. */
export function StaffApp({ i18n, wanted, onLeave }: StaffAppProps) {
  const { settings } = useKiosk();
  const [language, setLanguage] = useState(() => firstLanguage(settings.second));
  const [role, setRole] = useState<StaffRole>();
  const loaded = useLanguageContent(language);
  const [content, setContent] = useState(loaded);
  // While another language comes, the one before stays: nobody loses the screen they are on.
  if (loaded !== undefined && loaded !== content) setContent(loaded);
  const setup = useSetup(wanted === 'setup', setRole);
  if (content === undefined || setup === 'asking') return null;
  return (
    <Modal open hideBackdrop className="staff-layer">
      <div className="staff" lang={language} tabIndex={-1}>
        <TextsProvider i18n={i18n} content={content}>
          {role === undefined ? (
            <PinScreen language={language} onSignedIn={setRole} onBack={onLeave} />
          ) : (
            <SignedIn
              first={setup === 'wanted' ? 'setup' : 'home'}
              role={role}
              language={language}
              setLanguage={setLanguage}
              onLeave={onLeave}
            />
          )}
        </TextsProvider>
      </div>
    </Modal>
  );
}
