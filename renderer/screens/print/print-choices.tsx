import { mostPeople, type SheetKind } from '../../../shared/api.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Button } from '../../components/button.tsx';
import { useRoom } from '../../components/use-room.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useSession } from '../../session/session-context.tsx';

interface PrintChoicesProps {
  readonly kind: SheetKind;
  readonly forms: boolean;
  readonly people: boolean;
  readonly onPrint: (kind: SheetKind) => void;
}

const kinds = [
  { kind: 'checklist', icon: 'receipt' },
  { kind: 'application-ru', icon: 'application' },
  { kind: 'application-kk', icon: 'application' },
] as const;

/** How many are to be attached, with one sheet for each. */
function People({ onPrint }: { readonly onPrint: () => void }) {
  const { say } = useTexts();
  const { session, dispatch } = useSession();
  const { people } = session;
  const label = say('ui.print.people');
  const step = (sign: string, action: string, next: number) => (
    <Button
      className="people-step"
      data-action={action}
      aria-label={`${label} ${next}`}
      disabled={next < 1 || next > mostPeople}
      onClick={() => dispatch({ type: 'people', people: next })}
    >
      {sign}
    </Button>
  );
  return (
    <div className="print-people">
      <p>
        <b>{label}</b> <span className="why">{say('ui.print.people.why')}</span>
      </p>
      <div className="people-row">
        {step('−', 'people-less', people - 1)}
        <output className="people-count" data-people={people}>
          {people}
        </output>
        {step('+', 'people-more', people + 1)}
        <ActionButton action="print-people" icon="print" className="grow" onPress={onPrint}>
          {say('ui.action.print')}
        </ActionButton>
      </div>
    </div>
  );
}

/** What else may go to paper: the application to fill in by hand, a set for a family. */
export function PrintChoices({ kind, forms, people, onPrint }: PrintChoicesProps) {
  const { say } = useTexts();
  const { holder, room } = useRoom<HTMLDivElement>('.btn', 'least');
  if (!forms && !people) return null;
  return (
    <section className="print-choices">
      {forms && (
        <>
          <h2>{say('ui.print.what')}</h2>
          <div className="print-kinds" ref={holder} data-room={room}>
            {kinds.map((choice) => (
              <ActionButton
                key={choice.kind}
                action={`print-${choice.kind}`}
                icon={choice.icon}
                pressed={choice.kind === kind}
                className={choice.kind === kind ? 'is-on' : ''}
                onPress={() => onPrint(choice.kind)}
              >
                {say(`ui.print.${choice.kind}`)}
              </ActionButton>
            ))}
          </div>
        </>
      )}
      {people && <People onPrint={() => onPrint('checklist')} />}
    </section>
  );
}
