import type { Checklist } from '../../shared/checklist/checklist.ts';
import { useTexts } from '../i18n/texts-context.tsx';
import { Pictogram } from './pictogram.tsx';
import { useRoom } from './use-room.ts';

/** The numbers to call with questions. */
export function Phones({ phones }: { readonly phones: Checklist['phones'] }) {
  const { say } = useTexts();
  const { holder, room } = useRoom<HTMLDivElement>('.call-numbers');
  return (
    <div className="call" ref={holder} data-room={room}>
      <Pictogram name="phone" />
      <span className="call-label">{say('ui.checklist.questions')}</span>
      <span className="call-numbers">
        {phones.map((phone) => (
          <b key={phone.number}>{phone.number}</b>
        ))}
      </span>
    </div>
  );
}
