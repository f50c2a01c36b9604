import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Keystroke, OnScreenKeyboard } from '../../components/keyboard/keyboard.tsx';
import { useStaff } from '../staff-context.tsx';
import { StaffButton } from './staff-button.tsx';

type Press = (keystroke: Keystroke) => void;

interface Dock {
  /** A touched field asks for keys; `press` is where they go from now on, `language` that of what is typed. */
  readonly show: (press: { readonly current: Press }, language: string | undefined) => void;
  readonly hide: () => void;
}

const DockContext = createContext<Dock>({ show: () => undefined, hide: () => undefined });

export function useKeyboardDock(): Dock {
  return useContext(DockContext);
}

/** The place of the on-screen keyboard at the foot; it is there while a field that was touched wants letters. */
export function KeyboardDock({ children }: { readonly children: ReactNode }) {
  const { say } = useStaff();
  const [wanted, setWanted] = useState<{ press: { readonly current: Press }; language: string | undefined }>();
  const dock = useMemo<Dock>(
    () => ({
      show: (press, language) => setWanted({ press, language }),
      hide: () => setWanted(undefined),
    }),
    [],
  );
  return (
    <DockContext value={dock}>
      {children}
      {wanted !== undefined && (
        <div className="staff-keyboard">
          <OnScreenKeyboard whole letters={wanted.language} onKey={(keystroke) => wanted.press.current(keystroke)} />
          <StaffButton action="hide-keyboard" onPress={dock.hide}>
            {say('staff.action.hide-keyboard')}
          </StaffButton>
        </div>
      )}
    </DockContext>
  );
}
