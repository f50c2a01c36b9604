import { useState } from 'react';
import type { OpenQuestion } from '../../../shared/guide/questions.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Button } from '../../components/button.tsx';
import { Heard } from '../../components/heard.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { useFrameRoom } from '../../components/use-frame-room.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { inRows } from '../../paging/in-rows.ts';
import { usePages } from '../../paging/use-pages.ts';
import { useDisplay } from '../../theme/display-context.tsx';
import { OptionCard } from './option-card.tsx';

interface OptionsProps {
  readonly open: OpenQuestion;
  readonly picked: readonly string[];
  readonly onChoose: (option: string) => void;
}

const mostOnAPage = 6;

/** The answers, as many a page as fit; "I do not know" always stays in sight, quieter than the rest. */
export function Options({ open, picked, onChoose }: OptionsProps) {
  const { say, language } = useTexts();
  const { columns, version } = useDisplay();
  const [narrowed, setNarrowed] = useState<string>();
  const { question, options } = open;
  const [turned, setTurned] = useState(false);
  // An answer that is too tall beside another one has a row of its own; then all have.
  const width = options.length > 2 && narrowed !== version ? columns : 1;
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
    tall,
    turnTo,
  } = usePages({
    groups: [{ id: 'options' }],
    columns: 1,
    pagerMm: quiet.length > 0 ? 0 : 32,
    maxRows: mostOnAPage / width,
    signature: `${question.id} ${language} ${loud.map((option) => option.id).join()}`,
  });
  if (tall.length > 0 && width > 1) setNarrowed(version);
  const room = useFrameRoom(frame);
  const segment = packed[0]?.[0];
  const shown = measuring || segment === undefined ? rows : rows.slice(segment.from, segment.to);
  const left = segment === undefined ? 0 : loud.length - Math.min(loud.length, segment.to * width);
  const turn = (to: number) => {
    setTurned(true);
    turnTo(to);
  };
  const role = question.several ? 'checkbox' : 'radio';

  return (
    <div className="options-and-more" ref={outer} data-room={room}>
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
            <ActionButton action="previous-page" icon="less" onPress={() => turn(page - 1)}>
              {say('ui.action.previous-page')}
            </ActionButton>
          )}
          {turned && <Heard name="page" words={say('ui.page', { n: page + 1, total: pageCount })} />}
          {left > 0 && (
            <ActionButton action="more" icon="more" onPress={() => turn(page + 1)}>
              {say('ui.action.more-answers', { n: left })}
            </ActionButton>
          )}
        </div>
      )}
    </div>
  );
}
