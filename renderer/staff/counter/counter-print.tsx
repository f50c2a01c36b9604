import { mostPeople, paperSchema, type SheetKind } from '../../../shared/api.ts';
import { JobStatus } from '../../screens/print/job-status.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { isSettled } from '../../session/print-run.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffChoice } from '../components/staff-choice.tsx';
import { PrinterState } from '../home/printer-state.tsx';
import { useStaff } from '../staff-context.tsx';
import { staffPrintWords } from './staff-print-words.ts';
import type { Counter } from './use-counter.ts';

const kinds = [
  { kind: 'checklist', icon: 'receipt' },
  { kind: 'application-ru', icon: 'application' },
  { kind: 'application-kk', icon: 'application' },
] as const satisfies readonly { kind: SheetKind; icon: string }[];

/** How many are to be attached: a list for each, or as many lines in the application. */
function People({ counter }: { readonly counter: Counter }) {
  const { say } = useStaff();
  const { people } = counter.counter;
  const set = (next: number) => counter.dispatch({ type: 'people', people: next });
  return (
    <div className="counter-people">
      <span>{say('staff.counter.people')}</span>
      <StaffButton action="people-less" disabled={people <= 1} onPress={() => set(people - 1)}>
        −
      </StaffButton>
      <output data-people={people}>{people}</output>
      <StaffButton action="people-more" disabled={people >= mostPeople} onPress={() => set(people + 1)}>
        +
      </StaffButton>
    </div>
  );
}

/** Any sheet on any paper, how the last one goes, and that one again. */
export function CounterPrint({ counter }: { readonly counter: Counter }) {
  const { say } = useStaff();
  const { printer } = useKiosk().settings;
  const { choices, dispatch, print, reprint, confirm } = counter;
  const { print: run, paper } = counter.counter;
  const offered = kinds.filter(({ kind }) => kind === 'checklist' || choices?.forms === true);
  return (
    <section className="counter-print">
      {run === undefined ? (
        <PrinterState />
      ) : (
        <JobStatus run={run} words={staffPrintWords(run, printer)} onPaper={confirm} sayWords={say} />
      )}
      <StaffChoice
        choice="paper"
        label={say('staff.counter.paper')}
        value={paper}
        options={paperSchema.options.map((value) => ({ value, name: say(`staff.paper.${value}`) }))}
        onChange={(next) => dispatch({ type: 'paper', paper: next })}
      />
      {choices?.people === true && <People counter={counter} />}
      <div className="counter-kinds">
        {offered.map(({ kind, icon }) => (
          <StaffButton key={kind} action={`print-${kind}`} icon={icon} onPress={() => print(kind)}>
            {say(`staff.counter.print-${kind}`)}
          </StaffButton>
        ))}
        {run !== undefined && isSettled(run) && (
          <StaffButton action="reprint" icon="print" onPress={reprint}>
            {say('staff.counter.reprint')}
          </StaffButton>
        )}
      </div>
    </section>
  );
}
