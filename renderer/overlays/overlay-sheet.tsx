import Dialog from '@mui/material/Dialog';
import { type ReactNode, useState } from 'react';
import { ActionButton } from '../components/action-button.tsx';
import { HeardContext } from '../components/heard.tsx';
import { useTexts } from '../i18n/texts-context.tsx';
import { useOverlay } from '../session/overlay-context.tsx';
import { useWords } from '../words/words-context.tsx';
import './overlays.css';

interface OverlaySheetProps {
  readonly name: string;
  readonly title: string;
  readonly lead?: string;
  /** Takes most of the screen's height, for content in pages; less of it where little is to be shown. */
  readonly tall?: boolean | 'less';
  /** Stands in one row with the way to close it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet that rises from the foot of the screen, with one way to close it. */
export function OverlaySheet({ name, title, lead, tall = false, actions, children }: OverlaySheetProps) {
  const { close } = useOverlay();
  const { say } = useTexts();
  const { onSheet, ask } = useWords();
  const [heard, setHeard] = useState<Element | null>(null);
  return (
    <Dialog
      open
      onClose={close}
      aria-labelledby="overlay-title"
      className={`overlay ${tall === false ? '' : 'tall'} ${tall === 'less' ? 'less' : ''}`}
      data-overlay={name}
      data-words={name === 'words' ? 'off' : undefined}
    >
      <div>
        <h2 id="overlay-title" className="overlay-title">
          {title}
        </h2>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      <HeardContext value={heard}>{children}</HeardContext>
      <p className="heard" role="status" aria-atomic="false" ref={setHeard} />
      <div className="overlay-actions">
        {actions}
        {onSheet.length > 0 && (
          <ActionButton action="words" icon="words" onPress={() => ask(onSheet)}>
            {say('ui.action.words')}
          </ActionButton>
        )}
        <ActionButton action="close" icon="back" variant="contained" onPress={close}>
          {say('ui.action.close')}
        </ActionButton>
      </div>
    </Dialog>
  );
}
