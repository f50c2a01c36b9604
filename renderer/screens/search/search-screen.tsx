import { useCallback } from 'react';
import { type Hit, mostQueryLength } from '../../../shared/search/hits.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { OnScreenKeyboard } from '../../components/keyboard/keyboard.tsx';
import { useTyping } from '../../components/keyboard/use-typing.ts';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useGuidance } from '../../session/use-plan.ts';
import { placeOfHit } from './place-of-hit.ts';
import { SearchResults } from './search-results.tsx';
import { useSearch } from './use-search.ts';
import './search.css';

/** The field's stable handle. */
const handle = { 'data-field': 'search' };

/** Finds a disease, service, paper, step, rule or word by what a visitor types, as they type. */
export function SearchScreen() {
  const { session, dispatch } = useSession();
  const { query: text } = session;
  const { say, language } = useTexts();
  const { answer, expect, type } = useSearch(text, language);
  const change = (query: string) => {
    type(query);
    dispatch({ type: 'query', query });
  };
  const typing = { text, setText: change, mostLength: mostQueryLength, autoFocus: true };
  const { field, after, press, focus } = useTyping(typing);
  const clear = () => {
    change('');
    focus();
  };
  const found = useGuidance();
  const open = useCallback(
    (hit: Hit) => {
      const steps = found.kind === 'plan' ? found.plan.steps.map(({ id }) => id) : [];
      dispatch({ type: 'go', to: placeOfHit(hit, steps) });
    },
    [found, dispatch],
  );
  return (
    <Screen
      actions={
        <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
          {say('ui.action.back')}
        </ActionButton>
      }
    >
      <div className="search-head">
        <Pictogram name="search-doc" />
        <h1 id="search-title">{say('ui.search.title')}</h1>
        <input
          className="search-field"
          ref={field}
          value={text}
          placeholder={say('ui.search.field')}
          onChange={(event) => change(event.target.value)}
          aria-labelledby="search-title"
          autoComplete="off"
          inputMode="none"
          maxLength={mostQueryLength}
          spellCheck={false}
          {...handle}
        />
        {text !== '' && (
          <ActionButton action="clear" icon="erase" size="small" onPress={clear}>
            {say('ui.key.clear')}
          </ActionButton>
        )}
      </div>
      <SearchResults answer={answer} onOpen={open} />
      <OnScreenKeyboard onKey={press} onDown={(keystroke) => expect(after(keystroke)?.text ?? text)} />
    </Screen>
  );
}
