import { ActionButton } from '../../components/action-button.tsx';
import { Heard } from '../../components/heard.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { type Say, useTexts } from '../../i18n/texts-context.tsx';
import type { PrintRun } from '../../session/print-run.ts';
import type { PrintWords } from './print-words.ts';
import './job-status.css';

interface JobStatusProps {
  readonly run: PrintRun;
  readonly words: PrintWords;
  readonly onPaper: (paper: 'yes' | 'no') => void;
  /** Says the words where they are not the visitor's: staff's, who hear them where they stand. */
  readonly sayWords?: Say;
}

/** How far the sheet is, in words; on paper's way out, whether it came. */
export function JobStatus({ run, words, onPaper, sayWords }: JobStatusProps) {
  const { say } = useTexts();
  const tell = sayWords ?? say;
  const told = [words.text, words.also].flatMap((id) => (id === undefined ? [] : tell(id))).join(' ');
  const asks = words.wayOn === 'answer';
  return (
    <div className={`job ${words.tone}`}>
      <p data-job-state={run.state} data-job-reason={run.reason} role={sayWords && 'status'}>
        <Pictogram name={words.icon} />
        <span>{told}</span>
      </p>
      {sayWords === undefined && <Heard name="print" words={asks ? `${told} ${say('ui.print.out')}` : told} />}
      {asks && (
        <div className="paper-out">
          <h2>{say('ui.print.out')}</h2>
          <div className="paper-answers">
            <ActionButton action="paper-yes" icon="check" variant="contained" onPress={() => onPaper('yes')}>
              {say('ui.print.yes')}
            </ActionButton>
            <ActionButton action="paper-no" icon="help" onPress={() => onPaper('no')}>
              {say('ui.print.no')}
            </ActionButton>
          </div>
        </div>
      )}
    </div>
  );
}
