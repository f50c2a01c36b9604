import { usePrinterAble } from '../../session/use-printer-able.ts';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';
import { reasonText } from '../counter/staff-print-words.ts';

/** Somebody stands at the printer and waits to see that it is mended. */
const askMs = 1000;

/** What the printer says at this moment. */
export function PrinterState() {
  const { say } = useStaff();
  const { able, reason } = usePrinterAble(askMs);
  const kind = able ? (reason === undefined ? 'done' : 'mind') : 'failed';
  return (
    <div data-printer={able ? (reason ?? 'ready') : (reason ?? 'unknown')}>
      <StaffNotice kind={kind}>
        {able && reason === undefined ? say('staff.printer.ready') : say(reasonText(reason ?? 'unknown'))}
      </StaffNotice>
    </div>
  );
}
