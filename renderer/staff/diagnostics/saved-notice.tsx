import type { Saved } from '../../../shared/staff/diagnostics.ts';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';

/** Where a file was written, or why it was not. */
export function SavedNotice({ saved }: { readonly saved: Saved | undefined }) {
  const { say } = useStaff();
  if (saved === undefined) return null;
  return saved.ok ? (
    <StaffNotice kind="done">{say('staff.diagnostics.saved', { file: saved.file })}</StaffNotice>
  ) : (
    <StaffNotice kind="failed">{say(`staff.diagnostics.${saved.reason}`)}</StaffNotice>
  );
}
