import InputBase from '@mui/material/InputBase';
import { useEffect, useId, useRef } from 'react';
import { useTyping } from '../../components/keyboard/use-typing.ts';
import { useKeyboardDock } from './keyboard-dock.tsx';

interface StaffFieldProps {
  /** The stable handle of the field, `data-field`. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the value, and what to do. */
  readonly error?: string | undefined;
  readonly mostLength?: number;
  readonly multiline?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** The language of what is typed, where it is not that of the screen. */
  readonly lang?: string;
}

/** One line or more to type, on a real keyboard or, once touched, on the one of the screen. */
export function StaffField(props: StaffFieldProps) {
  const { field: handle, label, value, onChange, hint, error, lang } = props;
  const { mostLength = 300, multiline = false, disabled = false, autoFocus = false } = props;
  const handles = { 'data-field': handle };
  const id = useId();
  const dock = useKeyboardDock();
  const { field, press } = useTyping({ text: value, setText: onChange, mostLength, autoFocus });
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim();
  return (
    <div className={`staff-field ${error === undefined ? '' : 'wrong'}`}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
      <InputBase
        id={id}
        inputRef={field}
        value={value}
        multiline={multiline}
        disabled={disabled}
        error={error !== undefined}
        onChange={(event) => onChange(event.target.value)}
        onPointerDown={({ pointerType }) => pointerType === 'touch' && !disabled && dock.show(latest, lang)}
        slotProps={{
          input: {
            'aria-describedby': described === '' ? undefined : described,
            autoComplete: 'off',
            inputMode: 'none',
            maxLength: mostLength,
            spellCheck: false,
            lang,
            ...handles,
          },
        }}
      />
      {error !== undefined && (
        <p className="staff-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
