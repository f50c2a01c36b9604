import { useTexts } from '../i18n/texts-context.tsx';
import type { Reading } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { usePrinterAble } from '../session/use-printer-able.ts';
import { ActionButton } from './action-button.tsx';

/** Leads to the printing of a sheet to read; not there while the printer is known to be unable. */
export function PrintReadingButton({ reading }: { readonly reading: Reading }) {
  const { dispatch } = useSession();
  const { say } = useTexts();
  if (!usePrinterAble().able) return null;
  return (
    <ActionButton
      action="print"
      icon="print"
      className="grow"
      onPress={() => dispatch({ type: 'go', to: { screen: 'print', reading } })}
    >
      {say('ui.action.print')}
    </ActionButton>
  );
}
