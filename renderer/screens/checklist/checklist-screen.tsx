import type { Output, PrintReason } from '../../../shared/api.ts';
import { citationRows } from '../../components/citations.tsx';
import { Heard } from '../../components/heard.tsx';
import { PagedGroups } from '../../components/paged-groups.tsx';
import { Phones } from '../../components/phones.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { usePlan } from '../../session/use-plan.ts';
import { usePrinterAble } from '../../session/use-printer-able.ts';
import { useDisplay } from '../../theme/display-context.tsx';
import { usePreparedSheet } from '../print/use-prepared-sheet.ts';
import { useSheetRequest } from '../print/use-sheet-request.ts';
import { ChecklistActions } from './checklist-actions.tsx';
import { checklistGroups } from './checklist-groups.tsx';
import { EmergencyScreen } from './emergency-screen.tsx';
import './checklist.css';

/** What the last change in "my answers" did to the list. */
function ChangeNote() {
  const { say } = useTexts();
  const { change } = useSession().session;
  if (change === undefined) return null;
  const same = change.added === 0 && change.removed === 0;
  const words = same ? say('ui.answers.unchanged') : say('ui.answers.changed', { ...change });
  return (
    <p className="change">
      <Pictogram name="answers" />
      <span>{words}</span>
      <Heard name="change" words={words} />
    </p>
  );
}

/** What soon may keep the sheet from coming out and is no reason not to print. */
const warnings: readonly (PrintReason | undefined)[] = ['no-paper', 'no-toner'];

/** Why there is nothing to print with, or what may go wrong. */
function PrinterNote({ able, reason }: Output<'print:able'>) {
  const { say } = useTexts();
  if (able && !warnings.includes(reason)) return null;
  const words = say(able ? 'ui.print.warning' : 'ui.print.unable');
  return (
    <p className="change" data-print={able ? 'warning' : 'unable'}>
      <Pictogram name={able ? 'help' : 'qr'} />
      <span>{words}</span>
      <Heard name="printer" words={words} />
    </p>
  );
}

/** The visitor's list: what comes out, what to bring, the steps, phones; the rest a page further. */
export function ChecklistScreen() {
  const { session, dispatch } = useSession();
  const { say, language } = useTexts();
  const { columns } = useDisplay();
  const { guide } = useKiosk().content;
  const result = usePlan();
  const printer = usePrinterAble();
  const printable = printer.able;
  const sheets = useSheetRequest();
  usePreparedSheet(printable ? sheets?.first : undefined);
  if (result === undefined) return null;
  const { checklist, plan } = result;
  if (checklist.outcome === 'emergency') return <EmergencyScreen checklist={checklist} printable={printable} />;
  const groups = checklistGroups({
    checklist,
    say,
    citations: citationRows(guide, plan.citations, 'list'),
    ticked: session.ticked,
    twoColumns: columns > 1,
    tick: (list, id) => dispatch({ type: 'tick', list, id }),
  });
  return (
    <Screen handles={{ 'data-outcome': checklist.outcome }} actions={<ChecklistActions printable={printable} />}>
      <div className="outcome">
        <Pictogram name={checklist.icon} />
        <div>
          <h1>{checklist.title}</h1>
          <p>{checklist.summary}</p>
        </div>
      </div>
      <ChangeNote />
      <PrinterNote {...printer} />
      <PagedGroups
        groups={groups}
        columns={columns}
        signature={`${checklist.outcome} ${language}`}
        airMm={5}
        foot={<Phones phones={checklist.phones} />}
      />
    </Screen>
  );
}
