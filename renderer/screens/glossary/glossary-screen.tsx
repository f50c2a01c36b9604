import { ActionButton } from '../../components/action-button.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useDisplay } from '../../theme/display-context.tsx';
import { termCardGroups, termListGroups } from '../../words/term-groups.tsx';

/** The whole glossary, or one word of it explained. */
export function GlossaryScreen({ term: wanted }: { readonly term: string | undefined }) {
  const { say, texts, language } = useTexts();
  const { session, dispatch } = useSession();
  const { columns } = useDisplay();
  const { guide } = useKiosk().content;
  const show = (term: string) => dispatch({ type: 'go', to: { screen: 'glossary', term } });
  const before = session.stack.at(-2);
  const cameFromAll = before?.screen === 'glossary' && before.term === undefined;
  const term = guide.glossary.find(({ id }) => id === wanted);
  if (term === undefined) {
    return (
      <ReadingScreen
        name="glossary"
        icon="words"
        title={say('ui.glossary.title')}
        lead={say('ui.glossary.lead')}
        handles={{ 'data-words': 'off' }}
        groups={termListGroups({ terms: guide.glossary, language, say, onChoose: show })}
        columns={columns}
      />
    );
  }
  return (
    <ReadingScreen
      name="glossary"
      subject={`glossary ${term.id}`}
      handles={{ 'data-term': term.id, 'data-words': 'off' }}
      icon="words"
      title={say(`glossary.${term.id}.name`)}
      groups={termCardGroups({ term, guide, texts, say })}
      signature={term.id}
      extraActions={
        <ActionButton
          action="glossary"
          icon="words"
          className="grow2"
          onPress={() => dispatch(cameFromAll ? { type: 'back' } : { type: 'replace', to: { screen: 'glossary' } })}
        >
          {say('ui.action.all-words')}
        </ActionButton>
      }
    />
  );
}
