import { ActionButton } from '../../components/action-button.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useGuidance } from '../../session/use-plan.ts';
import { HomeScreen } from '../home/home-screen.tsx';
import { aboutDocument, aboutStep } from './about-groups.tsx';

interface AboutScreenProps {
  readonly kind: 'step' | 'document';
  readonly id: string;
}

/** A step or a paper as general information, with the way to one's own steps. */
export function AboutScreen({ kind, id }: AboutScreenProps) {
  const { dispatch } = useSession();
  const { say, texts } = useTexts();
  const { guide } = useKiosk().content;
  const planned = useGuidance().kind === 'plan';
  const about = kind === 'step' ? aboutStep(guide, texts, id) : aboutDocument(guide, texts, id);
  if (about === undefined) return <HomeScreen />;
  return (
    <ReadingScreen
      name="about"
      handles={{ 'data-about': `${kind}:${id}` }}
      icon={about.icon}
      title={about.title}
      lead={say('ui.search.general')}
      groups={about.groups}
      signature={`${kind} ${id}`}
      extraActions={
        <ActionButton
          action="guide"
          iconAfter="next"
          variant="contained"
          className="grow2"
          onPress={() => dispatch({ type: 'home-to', to: { screen: planned ? 'checklist' : 'question' } })}
        >
          {say(planned ? 'ui.action.checklist' : 'ui.home.guide')}
        </ActionButton>
      }
    />
  );
}
