import type { Source } from '../../../shared/content/schema.ts';
import { fullPlace, readablePlaces } from '../../../shared/law/places.ts';
import { ActionButton } from '../../components/action-button.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import { PrintReadingButton } from '../../components/print-reading-button.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { lineRow, textRow } from '../../components/text-row.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { aboutAct } from './about-act.tsx';
import { LawStamp } from './law-stamp.tsx';
import { linesOf } from './lines.ts';
import { useLawPart } from './use-law-part.ts';

/** How much text goes into a row: in large letters little, as a row is never cut by the end of a page. */
function useLeast(): number {
  return useSession().session.text === 'normal' ? 400 : 90;
}

/** The act's own words, word for word. Kazakh, whatever language the visitor reads. */
function useTextGroup(source: Source): Group {
  const { say, language } = useTexts();
  const part = useLawPart(source.id);
  const only = lineRow('only', say('ui.law.text.only'), 'legal');
  const title = textRow('title', part?.title ?? '', (words, going) => (
    <p className={going ? 'law-part-title going-on' : 'law-part-title'} lang="kk">
      {words}
    </p>
  ));
  const least = useLeast();
  const lines = (part?.text ?? '').split('\n').flatMap((paragraph, index) =>
    linesOf(paragraph, least).map((line, at) =>
      textRow(`${index}-${at}`, line, (words, going) => (
        <p className={at === 0 && !going ? 'law-line' : 'law-line going-on'} lang="kk" data-law-line={index}>
          {words}
        </p>
      )),
    ),
  );
  return {
    id: 'text',
    heading: say('ui.law.text'),
    className: 'quotation law-text',
    rows: part === undefined ? [] : [...(language === 'kk' ? [] : [only]), title, ...lines],
  };
}

/** One place of the act: in plain words, word for word, how current it is; from here to the ones before and after. */
export function LawItemScreen({ source }: { readonly source: Source }) {
  const { dispatch } = useSession();
  const { say, texts } = useTexts();
  const { guide } = useKiosk().content;
  const text = useTextGroup(source);
  const act = guide.acts.find((candidate) => candidate.id === source.act);
  const places = readablePlaces(guide);
  const at = places.findIndex((place) => place.id === source.id);
  const neighbours = [
    { action: 'previous-item', icon: 'less', words: 'ui.law.previous', to: places[at - 1] },
    { action: 'next-item', icon: 'more', words: 'ui.law.next', to: places[at + 1] },
  ];
  const plain: Group = {
    id: 'plain',
    heading: say('ui.law.plain'),
    className: 'law-plain',
    rows: linesOf(say(`law.${source.id}.summary`), useLeast()).map((line, index) =>
      lineRow(String(index), line, 'line lead'),
    ),
  };
  return (
    <ReadingScreen
      name="law"
      handles={{ 'data-law-item': source.id }}
      subject={source.id}
      icon="law"
      title={say(`law.${source.id}.title`)}
      lead={fullPlace(guide, source, texts)}
      note={act && <LawStamp act={act} />}
      groups={[plain, text, ...(act ? [aboutAct(act, say)] : [])]}
      signature={source.id}
      extraActions={
        <>
          <PrintReadingButton reading={{ kind: 'law-item', item: source.id }} />
          <div className="action-row">
            {neighbours.map(
              ({ action, icon, words, to }) =>
                to !== undefined && (
                  <ActionButton
                    key={action}
                    action={action}
                    icon={icon}
                    className="grow"
                    onPress={() => dispatch({ type: 'replace', to: { screen: 'law', item: to.id } })}
                  >
                    {say(words)}
                  </ActionButton>
                ),
            )}
          </div>
        </>
      }
    />
  );
}
