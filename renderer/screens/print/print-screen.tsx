import type { SheetKind } from '../../../shared/api.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { useRoom } from '../../components/use-room.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { isSettled } from '../../session/print-run.ts';
import { useSession } from '../../session/session-context.tsx';
import { usePrinterAble } from '../../session/use-printer-able.ts';
import { JobStatus } from './job-status.tsx';
import { PrintChoices } from './print-choices.tsx';
import { printWords } from './print-words.ts';
import { readingTitle, withoutQr } from './reading-words.ts';
import { SheetPreview } from './sheet-preview.tsx';
import { usePreparedSheet } from './use-prepared-sheet.ts';
import { usePrintRun } from './use-print-run.ts';
import { useSheetRequest } from './use-sheet-request.ts';
import './print.css';

/** Here somebody waits for the printer to be mended. */
const askMs = 1000;

/** The sheet as it will look, and how its making goes. The QR way out is always there. */
export function PrintScreen() {
  const { dispatch } = useSession();
  const { say } = useTexts();
  const { printer } = useKiosk().settings;
  const { holder, room } = useRoom<HTMLDivElement>('.job');
  const sheets = useSheetRequest();
  const { able } = usePrinterAble(askMs);
  const { run, start, confirm } = usePrintRun(sheets?.first);
  const kind = run?.request.kind ?? 'checklist';
  const request = sheets?.requestFor(kind);
  usePreparedSheet(request);
  if (sheets === undefined || request === undefined) return null;
  const { choices, reading, requestFor } = sheets;
  const listPreview = kind === 'checklist' ? 'ui.print.preview' : 'ui.print.preview-application';
  const preview = say(reading === undefined ? listPreview : 'ui.print.reading.preview');
  const listWords = run && printWords(run, printer);
  const words = reading === undefined ? listWords : listWords && withoutQr(listWords);
  const print = (wanted: SheetKind) => {
    const next = requestFor(wanted);
    const same = run !== undefined && JSON.stringify(next) === JSON.stringify(run.request);
    start(next, same ? run.job : undefined);
  };
  const wayOn = words?.wayOn === 'again' && !able ? (reading === undefined ? 'qr' : 'end') : words?.wayOn;
  const filled = (way: string) => (wayOn === way ? 'contained' : 'outlined');
  // One thing at a time: while a sheet is on its way or asked after, nothing else is offered.
  const offers = able && words !== undefined && !['wait', 'answer'].includes(words.wayOn);
  const actions = (
    <>
      <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
        {say('ui.action.back')}
      </ActionButton>
      {able && run !== undefined && isSettled(run) && (
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
    <Screen actions={actions}>
      <div className="print-words" ref={holder} data-room={room}>
        <h1>{say(reading === undefined ? 'ui.print.title' : readingTitle[reading])}</h1>
        {run !== undefined && words !== undefined && <JobStatus run={run} words={words} onPaper={confirm} />}
      </div>
      {offers && <PrintChoices kind={kind} {...choices} onPrint={print} />}
      <div className="preview-frame">
        <SheetPreview request={request} label={preview} />
      </div>
    </Screen>
  );
}
