import { type ComponentProps } from 'react';
import { ActionButton } from '../../components/action-button.tsx';

/** A button of the staff's screens, of the smaller size. */
export function StaffButton(props: ComponentProps<typeof ActionButton>) {
  return <ActionButton size="small" {...props} />;
}
