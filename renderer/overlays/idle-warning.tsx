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

/** What a screen reader says is left, by the minute, at last by 10 s: each second would never end a sentence. */
function toldOf(secondsLeft: number): number {
  const step = secondsLeft > 60 ? 60 : 10;
  return Math.ceil(secondsLeft / step) * step;
}

/** Asks whether the visitor is still there; the first button is the largest of any screen. */
export function IdleWarning({ secondsLeft, seconds, onContinue, onEnd }: IdleWarningProps) {
  const { say } = useTexts();
  const told = toldOf(secondsLeft);
  return (
    <Dialog
      open
      className="idle"
      data-screen="idle-warning"
      role="alertdialog"
      aria-labelledby="idle-title"
      aria-describedby="idle-told"
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
      <p>{say('ui.idle.text', { seconds: secondsLeft })}</p>
      {/* Read as the warning comes up; a description that changes each second would be read each second, too. */}
      <p id="idle-told" hidden>
        {say('ui.idle.text', { seconds })}
      </p>
      <p className="heard" role="status">
        {told < seconds && say('ui.idle.text', { seconds: told })}
      </p>
      <ActionButton action="continue" icon="check" variant="contained" className="continue" onPress={onContinue}>
        {say('ui.idle.continue')}
      </ActionButton>
      <ActionButton action="end" icon="erase" onPress={onEnd}>
        {say('ui.action.end')}
      </ActionButton>
    </Dialog>
  );
}
