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
import { readingTitle, withoutQr } from './reading-words.ts';
import { SheetPreview } from './sheet-preview.tsx';
import { usePrintRun } from './use-print-run.ts';
import { useSheetRequest } from './use-sheet-request.ts';
import './print.css';

/** The sheet as it will look, and how its making goes. The QR way out is always there. */
export function PrintScreen() {
  const { session, dispatch } = useSession();
  const { say } = useTexts();
  const { printer } = useKiosk().settings;
  const sheets = useSheetRequest();
  const { run, start, confirm } = usePrintRun(sheets?.requestOf('checklist'));
  if (sheets === undefined) return null;
  const { choices, reading, requestOf } = sheets;
  const kind = run?.request.kind ?? 'checklist';
  const request = requestOf(kind);
  const listWords = run && printWords(run, printer);
  const words = reading === undefined ? listWords : listWords && withoutQr(listWords);
  const preview = say(reading === undefined ? 'ui.print.preview' : 'ui.print.reading.preview');
  const print = (wanted: SheetKind) => {
    const next = requestOf(wanted);
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
      {reading === undefined && (
        <ActionButton
          action="qr"
          icon="qr"
          variant={filled('qr')}
          className="grow"
          onPress={() => dispatch({ type: 'go', to: { screen: 'qr' } })}
        >
          {say('ui.action.qr')}
        </ActionButton>
      )}
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
        <h1>{say(reading === undefined ? 'ui.print.title' : readingTitle[reading])}</h1>
        {run !== undefined && words !== undefined && <JobStatus run={run} words={words} onPaper={confirm} />}
      </div>
      {!asksFirst && <PrintChoices kind={kind} {...choices} onPrint={print} />}
      <div className="preview-frame">
        <p className="note">{preview}</p>
        <SheetPreview request={request} label={preview} />
      </div>
    </Screen>
  );
}
