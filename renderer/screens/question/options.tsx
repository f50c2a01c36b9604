import Button from '@mui/material/Button';
import type { OpenQuestion } from '../../../shared/guide/questions.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { usePages } from '../../paging/use-pages.ts';
import { useDisplay } from '../../theme/display-context.tsx';
import { OptionCard } from './option-card.tsx';

interface OptionsProps {
  readonly open: OpenQuestion;
  readonly picked: readonly string[];
  readonly onChoose: (option: string) => void;
}

const mostOnAPage = 6;

function inRows<T>(items: readonly T[], width: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / width) }, (_, row) =>
    items.slice(row * width, (row + 1) * width),
  );
}

/** The answers, as many a page as fit; "I do not know" always stays in sight, quieter than the rest. */
export function Options({ open, picked, onChoose }: OptionsProps) {
  const { say, language } = useTexts();
  const { columns } = useDisplay();
  const { question, options } = open;
  const width = options.length > 2 ? columns : 1;
  const loud = options.filter((option) => !option.quiet);
  const quiet = options.filter((option) => option.quiet);
  const rows = inRows(loud, width);
  const {
    outer,
    frame,
    inner,
    measuring,
    zoom,
    page,
    pageCount,
    columns: packed,
    turnTo,
  } = usePages({
    groups: [{ id: 'options' }],
    columns: 1,
    pagerMm: quiet.length > 0 ? 0 : 32,
    maxRows: mostOnAPage / width,
    signature: `${question.id} ${language} ${loud.map((option) => option.id).join()}`,
  });
  const segment = packed[0]?.[0];
  const shown = measuring || segment === undefined ? rows : rows.slice(segment.from, segment.to);
  const left = segment === undefined ? 0 : loud.length - Math.min(loud.length, segment.to * width);
  const role = question.several ? 'checkbox' : 'radio';

  return (
    <div className="options-and-more" ref={outer}>
      <div className="options-frame" ref={frame}>
        <div className={`options ${measuring ? '' : 'fill'}`} ref={inner} style={{ zoom: zoom }}>
          <div
            className="option-rows"
            role={question.several ? 'group' : 'radiogroup'}
            aria-labelledby="question-title"
            data-paged-group="options"
          >
            {shown.map((row) => (
              <div className="option-row" data-paged-row="" data-width={width} key={row[0]?.id}>
                {row.map((option) => (
                  <OptionCard
                    key={option.id}
                    question={question.id}
                    option={option}
                    role={role}
                    checked={picked.includes(option.id)}
                    onChoose={onChoose}
                  />
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
      {(quiet.length > 0 || (!measuring && pageCount > 1)) && (
        <div className="pair">
          {quiet.map((option) => (
            <Button
              key={option.id}
              className="btn"
              data-option={option.id}
              role={role}
              aria-checked={picked.includes(option.id)}
              onClick={() => onChoose(option.id)}
            >
              <Pictogram name={option.icon} />
              {say(`question.${question.id}.option.${option.id}.name`)}
            </Button>
          ))}
          {page > 0 && (
            <ActionButton action="previous-page" icon="less" onPress={() => turnTo(page - 1)}>
              {say('ui.action.previous-page')}
            </ActionButton>
          )}
          {left > 0 && (
            <ActionButton action="more" icon="more" onPress={() => turnTo(page + 1)}>
              {say('ui.action.more-answers', { n: left })}
            </ActionButton>
          )}
        </div>
      )}
    </div>
  );
}
