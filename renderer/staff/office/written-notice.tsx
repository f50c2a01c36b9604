import type { Written } from '../../../shared/staff/office.ts';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';

/** Where a file was written, or why it was not. */
export function WrittenNotice({ written }: { readonly written: Written }) {
  const { say } = useStaff();
  return written.ok ? (
    <StaffNotice kind="done">{say('staff.office.written', { file: written.file })}</StaffNotice>
  ) : (
    <StaffNotice kind="failed">{say('staff.office.not-written', { code: written.code })}</StaffNotice>
  );
}
