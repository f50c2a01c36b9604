import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactNode } from 'react';

interface StaffChoiceProps<T extends string> {
  /** The stable handle, `data-choice`; each button has `data-value`. */
  readonly choice: string;
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly name: ReactNode; readonly lang?: string }[];
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
  /** Whether the label is only read out. */
  readonly quiet?: boolean;
}

/** One of a few, all in sight. */
export function StaffChoice<T extends string>(props: StaffChoiceProps<T>) {
  const { choice, label, value, options, onChange, disabled = false, quiet = false } = props;
  return (
    <div className="staff-choice">
      {!quiet && <span aria-hidden="true">{label}</span>}
      <ToggleButtonGroup
        exclusive
        value={value ?? null}
        disabled={disabled}
        aria-label={label}
        data-choice={choice}
        onChange={(_event, next: T | null) => next !== null && onChange(next)}
      >
        {options.map((option) => (
          <ToggleButton key={option.value} value={option.value} data-value={option.value} lang={option.lang}>
            {option.name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
