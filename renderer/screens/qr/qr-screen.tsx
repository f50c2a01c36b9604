import { useEffect, useState } from 'react';
import { count } from '../../bridge.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { Screen } from '../../components/screen.tsx';
import { useRoom } from '../../components/use-room.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { usePlan } from '../../session/use-plan.ts';
import { useQrParts } from '../../session/use-qr-parts.ts';
import './qr.css';

/** The list as text in QR codes, one at a time and large; no network is needed to read it. */
export function QrScreen() {
  const { dispatch } = useSession();
  const { say, texts } = useTexts();
  const { today } = useKiosk();
  const parts = useQrParts(usePlan()?.checklist, texts, today);
  const { holder, room } = useRoom<HTMLDivElement>('p');
  const [wanted, setPart] = useState(0);
  useEffect(() => count('qr', 'shown'), []);
  const index = Math.min(wanted, Math.max(0, parts.length - 1));
  const label = say('ui.qr.count', { n: index + 1, total: parts.length });
  const several = parts.length > 1;
  const actions = (
    <>
      <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
        {say('ui.action.back')}
      </ActionButton>
      {several && index > 0 && (
        <ActionButton action="previous-page" icon="less" className="grow" onPress={() => setPart(index - 1)}>
          {say('ui.qr.count', { n: index, total: parts.length })}
        </ActionButton>
      )}
      {index + 1 < parts.length && (
        <ActionButton
          action="more"
          iconAfter="next"
          variant="contained"
          className="grow2"
          onPress={() => setPart(index + 1)}
        >
          {say('ui.qr.count', { n: index + 2, total: parts.length })}
        </ActionButton>
      )}
    </>
  );
  return (
    <Screen actions={actions}>
      <div className="qr-words" ref={holder} data-room={room}>
        <h1>{say('ui.qr.title')}</h1>
        <p>{say('ui.qr.how')}</p>
        {several && <p>{say('ui.qr.several')}</p>}
        {several && (
          <p className="qr-count" aria-live="polite">
            {label}
          </p>
        )}
      </div>
      <div className="qr-frame">
        <QrCode value={parts[index] ?? ''} label={label} part={index + 1} />
      </div>
    </Screen>
  );
}
