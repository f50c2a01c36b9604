import type { SheetKind } from '../../../shared/api.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { isSettled } from '../../session/print-run.ts';
import { useSession } from '../../session/session-context.tsx';
import { JobStatus } from './job-status.tsx';
import { PrintChoices } from './print-choices.tsx';
import { printWords } from './print-words.ts';
import { SheetPreview } from './sheet-preview.tsx';
import { usePreparedSheet } from './use-prepared-sheet.ts';
import { usePrintRun } from './use-print-run.ts';
import { useSheetRequest } from './use-sheet-request.ts';
import './print.css';

/** The sheet as it will look, and how its making goes. The QR way out is always there. */
export function PrintScreen() {
  const { session, dispatch } = useSession();
  const { say } = useTexts();
  const { printer } = useKiosk().settings;
  const sheets = useSheetRequest();
  const { run, start, confirm } = usePrintRun(sheets?.requests.checklist);
  const kind = run?.request.kind ?? 'checklist';
  usePreparedSheet(sheets?.requests[kind]);
  if (sheets === undefined) return null;
  const { choices, requests } = sheets;
  const words = run && printWords(run, printer);
  const print = (wanted: SheetKind) => {
    const next = requests[wanted];
    const same = run !== undefined && JSON.stringify(next) === JSON.stringify(run.request);
    start(next, same ? run.job : undefined);
  };
  const filled = (wayOn: string) => (words?.wayOn === wayOn ? 'contained' : 'outlined');
  // Large or low, the question stands alone until it is answered.
  const narrow = session.text === 'largest' || session.reach;
  const asksFirst = narrow && words?.wayOn === 'answer';
  const actions = (
    <>
      <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
        {say('ui.action.back')}
      </ActionButton>
      {run !== undefined && isSettled(run) && (
        <ActionButton
          action="print"
          icon="print"
          variant={filled('again')}
          className="grow"
          onPress={() => print(kind)}
        >
          {say('ui.print.again')}
        </ActionButton>
      )}
      <ActionButton
        action="qr"
        icon="qr"
        variant={filled('qr')}
        className="grow"
        onPress={() => dispatch({ type: 'go', to: { screen: 'qr' } })}
      >
        {say('ui.action.qr')}
      </ActionButton>
      <ActionButton
        action="end"
        iconAfter="next"
        variant={filled('end')}
        className="grow"
        onPress={() => dispatch({ type: 'end' })}
      >
        {say('ui.action.end')}
      </ActionButton>
    </>
  );
  return (
    <Screen name="print" actions={actions}>
      <div className="print-words">
        <h1>{say('ui.print.title')}</h1>
        {run !== undefined && words !== undefined && <JobStatus run={run} words={words} onPaper={confirm} />}
      </div>
      {!asksFirst && <PrintChoices kind={kind} {...choices} onPrint={print} />}
      <div className="preview-frame">
        <p className="note">{say('ui.print.preview')}</p>
        <SheetPreview request={requests[kind]} label={say('ui.print.preview')} />
      </div>
    </Screen>
  );
}
