import { useState } from 'react';
import { ActionButton } from '../../components/action-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useOverlay } from '../../session/overlay-context.tsx';
import { useQuestion } from '../../session/use-question.ts';
import { Options } from './options.tsx';
import { Progress } from './progress.tsx';
import './question.css';

/** One question a page. A tap on a single choice goes on at once; only several choices need "next". */
export function QuestionScreen({ question: wanted }: { readonly question: string | undefined }) {
  const { say } = useTexts();
  const { open: openOverlay } = useOverlay();
  const current = useQuestion(wanted);
  const { open, chosen, words } = current;
  const { question } = open;
  const [draft, setDraft] = useState<{ question: string; chosen: readonly string[] }>();
  const picked = draft?.question === question.id ? draft.chosen : chosen;

  const answer = (options: readonly string[]) => {
    setDraft(undefined);
    current.answer(options);
  };
  const choose = (option: string) => {
    if (!question.several) return current.answer(option);
    if (option === 'none') return answer(['none']);
    const rest = picked.filter((id) => id !== 'none' && id !== option);
    setDraft({ question: question.id, chosen: picked.includes(option) ? rest : [...rest, option] });
  };

  const actions = (
    <>
      <ActionButton action="back" icon="back" className="grow" onPress={current.back}>
        {say('ui.action.back')}
      </ActionButton>
      <ActionButton action="answers" icon="answers" className="grow" onPress={current.showAnswers}>
        {say('ui.action.answers')}
      </ActionButton>
      {question.several && (
        <ActionButton
          action="next"
          iconAfter="next"
          variant="contained"
          className="grow2"
          disabled={picked.length === 0}
          onPress={() => answer(picked)}
        >
          {say('ui.action.next')}
        </ActionButton>
      )}
    </>
  );

  return (
    <Screen subject={question.id} handles={{ 'data-question': question.id }} actions={actions}>
      <Progress number={current.number} total={current.total} />
      <div className="question-head">
        <h1 id="question-title">{words.title}</h1>
        {words.hint !== '' && <p>{words.hint}</p>}
      </div>
      {question.id === 'listed-disease' && (
        <ActionButton
          action="diseases"
          icon="doctor"
          size="small"
          className="question-more"
          onPress={() => openOverlay('diseases')}
        >
          {say('ui.action.show-diseases')}
        </ActionButton>
      )}
      <Options key={question.id} open={open} picked={picked} onChoose={choose} />
    </Screen>
  );
}
