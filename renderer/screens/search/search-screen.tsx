import InputBase from '@mui/material/InputBase';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Hit, mostQueryLength } from '../../../shared/search/hits.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { type Keystroke, OnScreenKeyboard } from '../../components/keyboard/keyboard.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { usePlan } from '../../session/use-plan.ts';
import { placeOfHit } from './place-of-hit.ts';
import { SearchResults } from './search-results.tsx';
import { useSearch } from './use-search.ts';
import './search.css';

const nowhere = { selectionStart: null, selectionEnd: null };

/** The field's text with the caret where the next letter goes; a touched key acts there as a real one would. */
function useField(text: string, setText: (text: string) => void) {
  const field = useRef<HTMLInputElement>(null);
  /** Where a touched key left the caret; a real keyboard moves its own. */
  const [caret, setCaret] = useState<{ readonly at: number }>();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (caret !== undefined) field.current?.setSelectionRange(caret.at, caret.at);
  }, [caret]);
  const press = (keystroke: Keystroke) => {
    const input = field.current;
    // Out of the field there is no caret to be trusted: the letter goes to the end.
    const { selectionStart, selectionEnd } = document.activeElement === input && input !== null ? input : nowhere;
    const end = selectionEnd ?? text.length;
    const start = selectionStart ?? end;
    input?.focus({ preventScroll: true });
    const typed = keystroke === 'delete' ? '' : keystroke.type;
    const from = keystroke === 'delete' && start === end ? Math.max(0, start - 1) : start;
    const next = text.slice(0, from) + typed + text.slice(end);
    if (next.length > mostQueryLength) return;
    setText(next);
    setCaret({ at: from + typed.length });
  };
  const clear = () => {
    setText('');
    field.current?.focus({ preventScroll: true });
  };
  return { field, press, clear };
}

/** The field's stable handle. */
const handle = { 'data-field': 'search' };

/** Finds a disease, service, paper, step, rule or word by what a visitor types, as they type. */
export function SearchScreen() {
  const { session, dispatch } = useSession();
  const { query: text } = session;
  const change = (query: string) => dispatch({ type: 'query', query });
  const { say, language } = useTexts();
  const { field, press, clear } = useField(text, change);
  const answer = useSearch(text, language);
  const plan = usePlan()?.plan;
  const open = (hit: Hit) => dispatch({ type: 'go', to: placeOfHit(hit, plan?.steps.map(({ id }) => id) ?? []) });
  return (
    <Screen
      name="search"
      actions={
        <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
          {say('ui.action.back')}
        </ActionButton>
      }
    >
      <div className="search-head">
        <Pictogram name="search-doc" />
        <h1 id="search-title">{say('ui.search.title')}</h1>
        <InputBase
          className="search-field"
          inputRef={field}
          value={text}
          placeholder={say('ui.search.field')}
          onChange={(event) => change(event.target.value)}
          slotProps={{
            input: {
              'aria-labelledby': 'search-title',
              autoComplete: 'off',
              inputMode: 'none',
              maxLength: mostQueryLength,
              spellCheck: false,
              ...handle,
            },
          }}
        />
        {text !== '' && (
          <ActionButton action="clear" icon="erase" size="small" onPress={clear}>
            {say('ui.key.clear')}
          </ActionButton>
        )}
      </div>
      <SearchResults answer={answer} onOpen={open} />
      <OnScreenKeyboard onKey={press} />
    </Screen>
  );
}
