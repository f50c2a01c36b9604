import Dialog from '@mui/material/Dialog';
import { ActionButton } from '../components/action-button.tsx';
import { useTexts } from '../i18n/texts-context.tsx';
import './overlays.css';

interface IdleWarningProps {
  readonly secondsLeft: number;
  readonly seconds: number;
  readonly onContinue: () => void;
  readonly onEnd: () => void;
}

/** Asks whether the visitor is still there; the first button is the largest of any screen. */
export function IdleWarning({ secondsLeft, seconds, onContinue, onEnd }: IdleWarningProps) {
  const { say } = useTexts();
  return (
    <Dialog
      open
      className="idle"
      data-screen="idle-warning"
      role="alertdialog"
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
    >
      <div className="ring">
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle className="bed" cx="50" cy="50" r="45" pathLength="100" />
          <circle
            className="run"
            cx="50"
            cy="50"
            r="45"
            pathLength="100"
            strokeDashoffset={100 - (100 * secondsLeft) / seconds}
          />
        </svg>
        {secondsLeft}
      </div>
      <h1 id="idle-title">{say('ui.idle.title')}</h1>
      <p id="idle-text">{say('ui.idle.text', { seconds: secondsLeft })}</p>
      <ActionButton action="continue" icon="check" variant="contained" className="continue" onPress={onContinue}>
        {say('ui.idle.continue')}
      </ActionButton>
      <ActionButton action="end" icon="erase" onPress={onEnd}>
        {say('ui.action.end')}
      </ActionButton>
    </Dialog>
  );
}
