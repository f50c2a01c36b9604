import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import Keyboard from 'react-simple-keyboard';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useLanguages } from '../../session/kiosk-context.tsx';
import { digits, type Layout, layouts, layoutsFor, samples, signs } from './layouts.ts';
import './keyboard.css';

/** What a key does: types these letters, or deletes the one before the caret. */
export type Keystroke = { readonly type: string } | 'delete';

interface OnScreenKeyboardProps {
  readonly onKey: (keystroke: Keystroke) => void;
  /** What the key does that a finger came down on, ahead of `onKey`. */
  readonly onDown?: (keystroke: Keystroke) => void;
  /** With capitals and the signs of names, addresses and numbers: for staff, who write more than a search. */
  readonly whole?: boolean;
  /** The language whose letters come first, where it is not that of the screen. */
  readonly letters?: string | undefined;
}

interface Special {
  readonly show: string;
  readonly name: string;
}

/** What a key is called, beginning with what stands on it (WCAG 2.5.3 Label in Name). */
function spoken(key: Special | undefined): string | undefined {
  const shown = key?.show.trim() ?? '';
  return key === undefined || shown === '' || shown === key.name ? key?.name : `${shown}: ${key.name}`;
}

/** A key's name without its braces, its stable handle. */
const nameOf = (key: string) => key.replace(/[{}]/g, '');

/** Keys that change the keyboard and type nothing. */
const changing = ['letters', 'digits', 'back', 'shift'];

function keystrokeOf(name: string): Keystroke | undefined {
  if (name === 'delete') return 'delete';
  return changing.includes(name) ? undefined : { type: name === 'space' ? ' ' : name };
}

function keysOf(layout: Layout): string[] {
  return layout.flatMap((row) => row.split(' '));
}

/** A row of keys with capital letters, as the language writes them: i becomes İ in Azerbaijani. */
function inCapitals(row: string, language: string): string {
  return row
    .split(' ')
    .map((key) => (key.startsWith('{') ? key : key.toLocaleUpperCase(language)))
    .join(' ');
}

/** Keys to touch, in the letters of the screen's language first, or of another one that is typed. A key acts when the finger is lifted; the field keeps the caret. */
export function OnScreenKeyboard({ onKey, onDown, whole = false, letters: typed }: OnScreenKeyboardProps) {
  const { say, language: own } = useTexts();
  const language = typed ?? own;
  const languages = useLanguages();
  const [chosen, setChosen] = useState({ language, turn: 0, digits: false });
  const { turn, digits: counting } = chosen.language === language ? chosen : { turn: 0, digits: false };
  const inner = useRef<{ clearInput: () => void }>(null);
  const order = layoutsFor(language);
  const current = order[turn % order.length] ?? 'en';
  const next = order[(turn + 1) % order.length] ?? 'en';
  const nextName = languages.find((candidate) => candidate.id === next)?.autonym ?? '';
  const [capital, setCapital] = useState(false);
  const press = (key: string) => {
    // The library keeps what was typed for its own input, which nobody uses: nothing may stay there.
    inner.current?.clearInput();
    const name = nameOf(key);
    const keystroke = keystrokeOf(name);
    if (keystroke !== undefined) onKey(keystroke);
    if (name === 'letters') setChosen({ language, turn: turn + 1, digits: false });
    else if (name === 'digits' || name === 'back') setChosen({ language, turn, digits: name === 'digits' });
    else if (name === 'shift') setCapital(!capital);
    else if (name !== 'delete' && name !== 'space') setCapital(false);
  };
  const down = ({ target, isPrimary, button }: PointerEvent<HTMLElement>) => {
    if (!isPrimary || button !== 0) return;
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
    const keystroke = name === undefined ? undefined : keystrokeOf(name);
    if (keystroke !== undefined) onDown?.(keystroke);
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  // The library compares all its options as JSON whenever it is drawn: not at each letter.
  const keys = useMemo(() => {
    const special: Readonly<Record<string, Special>> = {
      '{space}': { show: say('ui.key.space'), name: say('ui.key.space') },
      // Its pictogram is the style sheet's: the library writes keys as markup, which the page lets be nothing but text.
      '{delete}': { show: '\u00a0', name: say('ui.key.delete') },
      '{digits}': { show: '123', name: say('ui.key.digits') },
      '{back}': { show: samples[current] ?? '', name: say('ui.key.letters') },
      '{shift}': { show: 'Aa', name: say('ui.key.capital') },
      '{letters}': { show: samples[next] ?? '', name: `${say('ui.key.language')}: ${nextName}` },
    };
    const letters = counting ? digits : (layouts[current] ?? []);
    const rows = capital ? letters.map((row) => inCapitals(row, current)) : letters;
    const layout = whole ? [...rows, signs] : rows;
    return (
      <Keyboard
        // Another layout is another keyboard: the library would keep attributes of keys that are gone.
        key={`${language} ${current} ${String(counting)} ${String(capital)}`}
        keyboardRef={(keyboard: { clearInput: () => void }) => {
          inner.current = keyboard;
        }}
        layout={{ default: [...layout] }}
        display={Object.fromEntries(keysOf(layout).map((key) => [key, special[key]?.show ?? key]))}
        buttonAttributes={keysOf(layout).flatMap((key) => [
          { attribute: 'data-key', value: nameOf(key), buttons: key },
          { attribute: 'aria-label', value: spoken(special[key]) ?? key, buttons: key },
          { attribute: 'lang', value: special[key] === undefined ? current : own, buttons: key },
          { attribute: 'type', value: 'button', buttons: key },
        ])}
        theme="keys"
        useButtonTag
        useMouseEvents
        preventMouseDownDefault
        disableButtonHold
        disableCaretPositioning
        onKeyPress={(key: string) => latest.current(key)}
      />
    );
  }, [say, language, own, current, next, nextName, counting, capital, whole]);
  return (
    <section className="keyboard" aria-label={say('ui.key.keyboard')} data-keyboard={current} onPointerDown={down}>
      {keys}
    </section>
  );
}
