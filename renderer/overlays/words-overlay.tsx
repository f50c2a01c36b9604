import { useState } from 'react';
import { ActionButton } from '../components/action-button.tsx';
import { PagedGroups } from '../components/paged-groups.tsx';
import { useTexts } from '../i18n/texts-context.tsx';
import { useKiosk } from '../session/kiosk-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { useDisplay } from '../theme/display-context.tsx';
import { termCardGroups, termListGroups } from '../words/term-groups.tsx';
import { useWords } from '../words/words-context.tsx';
import { OverlaySheet } from './overlay-sheet.tsx';

/** So many words need no more than the lower part of the screen. */
const fewWords = 5;

/** The words that were asked for, one explained at a time; the whole glossary where the page holds none. */
export function WordsOverlay() {
  const { say, texts, language } = useTexts();
  const { dispatch } = useSession();
  const { columns } = useDisplay();
  const { guide } = useKiosk().content;
  const { asked } = useWords();
  const [picked, setPicked] = useState<string>();
  const known = guide.glossary.filter(({ id }) => asked.includes(id));
  const listed = known.length === 0 ? guide.glossary : known;
  const term = listed.length === 1 ? listed[0] : listed.find(({ id }) => id === picked);
  const listTitle = known.length === 0 ? 'ui.glossary.title' : 'ui.words.title';
  const title = term === undefined ? say(listTitle) : say(`glossary.${term.id}.name`);
  const actions = (
    <>
      {term !== undefined && listed.length > 1 && (
        <ActionButton action="back-to-words" icon="less" onPress={() => setPicked(undefined)}>
          {say('ui.action.back')}
        </ActionButton>
      )}
      {known.length > 0 && (
        <ActionButton
          action="glossary"
          icon="words"
          onPress={() => dispatch({ type: 'go', to: { screen: 'glossary' } })}
        >
          {say('ui.action.all-words')}
        </ActionButton>
      )}
    </>
  );
  return (
    <OverlaySheet
      name="words"
      title={title}
      {...(term === undefined ? { lead: say('ui.words.lead') } : {})}
      tall={term === undefined && listed.length > fewWords ? true : 'less'}
      actions={actions}
    >
      {term === undefined ? (
        <PagedGroups
          key="list"
          groups={termListGroups({ terms: listed, language, say, onChoose: setPicked })}
          columns={columns}
          signature={`words ${listed.map(({ id }) => id).join()} ${language}`}
        />
      ) : (
        <PagedGroups
          key={term.id}
          groups={termCardGroups({ term, guide, texts, say })}
          signature={`word ${term.id} ${language}`}
        />
      )}
    </OverlaySheet>
  );
}
