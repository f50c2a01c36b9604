import { readableAct } from '../../../shared/law/places.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useRoom } from '../../components/use-room.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';

/** What there is to read: the differences, the rules, what is known of the other orders. */
export function LawHub() {
  const { dispatch } = useSession();
  const { say } = useTexts();
  const { guide } = useKiosk().content;
  const { holder, room } = useRoom<HTMLDivElement>('.tile, .tile-words');
  const part = (name: string, icon: string, item: string | undefined) => ({ name, icon, item });
  const actOf = (status: string) => guide.acts.find((act) => act.status === status)?.id;
  const parts = [
    part('differences', 'search-doc', 'differences'),
    part('rules', 'law', readableAct(guide)?.id),
    part('referred', 'doctor', actOf('referred-to')),
    part('repealed', 'erase', actOf('repealed')),
  ];
  return (
    <Screen
      actions={
        <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
          {say('ui.action.back')}
        </ActionButton>
      }
    >
      <h1>{say('ui.home.leaflet')}</h1>
      <div className="law-parts" ref={holder} data-room={room}>
        {parts.map(
          ({ name, icon, item }) =>
            item !== undefined && (
              <button
                type="button"
                key={name}
                className="tile law-part"
                data-action={`law-${name}`}
                onClick={() => dispatch({ type: 'go', to: { screen: 'law', item } })}
              >
                <Pictogram name={icon} />
                <span className="tile-words">
                  <span className="name">{say(`ui.law.${name}`)}</span>
                  <span className="why">{say(`ui.law.${name}.why`)}</span>
                </span>
              </button>
            ),
        )}
      </div>
    </Screen>
  );
}
