import { answeredOptions } from '../../../shared/guide/plan.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { PagedGroups } from '../../components/paged-groups.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { usePlan } from '../../session/use-plan.ts';
import { questionWords } from '../../session/use-question.ts';
import './answers.css';

/** All answers so far; touching one changes it and keeps the others. */
export function AnswersScreen() {
  const { session, dispatch } = useSession();
  const { content, today } = useKiosk();
  const { say, has, language } = useTexts();
  const steps = usePlan()?.plan.steps.map((step) => step.id);
  const asked = answeredOptions(content.guide, session.answers, today);
  const rows = asked.map((entry) => {
    const { id } = entry.question;
    return {
      key: id,
      node: (
        <button
          type="button"
          className="answer"
          data-question={id}
          onClick={() => dispatch({ type: 'change-answer', question: id, steps })}
        >
          <span className="answer-words">
            <small>{questionWords(entry, say, has).title}</small>
            <b>{entry.chosen.map((option) => say(`question.${id}.option.${option}.name`)).join(' · ')}</b>
          </span>
          <span className="answer-change">{say('ui.action.change')}</span>
        </button>
      ),
    };
  });
  const actions = (
    <>
      <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
        {say('ui.action.back')}
      </ActionButton>
      <ActionButton action="restart" icon="erase" className="grow" onPress={() => dispatch({ type: 'restart' })}>
        {say('ui.action.restart')}
      </ActionButton>
      <ActionButton
        action="next"
        iconAfter="next"
        variant="contained"
        className="grow2"
        onPress={() => dispatch({ type: 'home-to', to: { screen: steps === undefined ? 'question' : 'checklist' } })}
      >
        {steps === undefined ? say('ui.action.next') : say('ui.action.checklist')}
      </ActionButton>
    </>
  );
  return (
    <Screen actions={actions}>
      <div>
        <h1>{say('ui.answers.title')}</h1>
        <p>{rows.length === 0 ? say('ui.answers.empty') : say('ui.answers.hint')}</p>
      </div>
      <PagedGroups groups={[{ id: 'answers', rows }]} signature={`answers ${language}`} />
    </Screen>
  );
}
