import type { Question } from '../../../shared/content/schema.ts';
import { Pictogram } from '../../components/pictogram.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import '../../components/card.css';
import './option-card.css';

interface OptionCardProps {
  readonly question: string;
  readonly option: Question['options'][number];
  readonly role: 'radio' | 'checkbox';
  readonly checked: boolean;
  readonly onChoose: (option: string) => void;
}

/** An answer: pictogram, name, one line that explains it, a mark at the end. The whole card is the target. */
export function OptionCard({ question, option, role, checked, onChoose }: OptionCardProps) {
  const { say } = useTexts();
  const id = `question.${question}.option.${option.id}`;
  return (
    <button
      type="button"
      className="option"
      role={role}
      aria-checked={checked}
      data-option={option.id}
      onClick={() => onChoose(option.id)}
    >
      <Pictogram name={option.icon} />
      <span className="option-words">
        <span className="name">{say(`${id}.name`)}</span>
        {option.why && <span className="why">{say(`${id}.why`)}</span>}
      </span>
      <span className={`mark ${role}`}>{checked && <Pictogram name="check" />}</span>
    </button>
  );
}
