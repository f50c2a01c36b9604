import { type ReactNode, useEffect, useRef } from 'react';
import { StaffButton } from '../components/staff-button.tsx';
import './pin.css';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

interface PinPadProps {
  /** A digit, `Backspace` or `Enter` from the pad, or any key of a real keyboard. */
  readonly press: (key: string) => void;
  readonly deleteName: ReactNode;
  readonly enterName: ReactNode;
}

/** Digits for touch; a real keyboard does the same. Nothing of what is typed shows on it. */
export function PinPad({ press, deleteName, enterName }: PinPadProps) {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A focused button takes Enter itself.
      if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
      latest.current(event.key);
    };
    // Before the layer, which keeps Escape to itself.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return (
    <div className="pin-pad">
      {digits.map((digit) => (
        <StaffButton key={digit} action={`digit-${digit}`} onPress={() => press(digit)}>
          {digit}
        </StaffButton>
      ))}
      <StaffButton action="pin-delete" icon="delete" onPress={() => press('Backspace')}>
        {deleteName}
      </StaffButton>
      <StaffButton action="pin-enter" variant="contained" onPress={() => press('Enter')}>
        {enterName}
      </StaffButton>
    </div>
  );
}
