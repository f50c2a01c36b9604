import { StaffButton } from '../components/staff-button.tsx';
import { useStaff } from '../staff-context.tsx';

interface StepperProps {
  /** The stable handle, `data-stepper`; its buttons are `<name>-less` and `<name>-more`. */
  readonly name: string;
  readonly label: string;
  readonly value: number;
  /** The value in words, with its unit. */
  readonly shown: string;
  readonly least: number;
  readonly most: number;
  readonly by: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** A number to make smaller and larger, without letters to type. */
export function Stepper({ name, label, value, shown, least, most, by, disabled, onChange }: StepperProps) {
  const { language } = useStaff();
  const step = new Intl.NumberFormat(language).format(by);
  const put = (next: number) => onChange(Math.round(Math.min(most, Math.max(least, next)) * 10) / 10);
  return (
    <div className="stepper" role="group" aria-label={label} data-stepper={name}>
      <span>{label}</span>
      <StaffButton action={`${name}-less`} disabled={disabled || value <= least} onPress={() => put(value - by)}>
        −{step}
      </StaffButton>
      <output aria-live="polite">{shown}</output>
      <StaffButton action={`${name}-more`} disabled={disabled || value >= most} onPress={() => put(value + by)}>
        +{step}
      </StaffButton>
    </div>
  );
}
