import { displayDate } from '../../../shared/checklist/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import './preview.css';

/** Says on every screen that staff look at another day, and that no visitor is meant. */
export function PreviewMark() {
  const { preview } = useSession().session;
  const { say } = useTexts();
  if (preview === undefined) return null;
  return (
    <p className="preview-mark" role="status" data-preview={preview}>
      {say('ui.preview.mark', { day: displayDate(preview) })}
    </p>
  );
}
