import { ActionButton } from '../../components/action-button.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { PrintRun } from '../../session/print-run.ts';
import type { PrintWords } from './print-words.ts';
import './job-status.css';

interface JobStatusProps {
  readonly run: PrintRun;
  readonly words: PrintWords;
  readonly onPaper: (paper: 'yes' | 'no') => void;
}

/** How far the sheet is, in words; on paper's way out, whether it came. */
export function JobStatus({ run, words, onPaper }: JobStatusProps) {
  const { say } = useTexts();
  return (
    <div className={`job ${words.tone}`}>
      <p data-job-state={run.state} data-job-reason={run.reason} role="status">
        <Pictogram name={words.icon} />
        <span>
          {say(words.text)} {words.also !== undefined && say(words.also)}
        </span>
      </p>
      {words.wayOn === 'answer' && (
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
