import type { Act } from '../../../shared/content/schema.ts';
import { Pictogram } from '../../components/pictogram.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { pointRow } from '../../components/text-row.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';

/** The word across the page, so that no photograph of it passes for an order in force. */
function Watermark({ word }: { readonly word: string }) {
  return (
    <svg className="watermark" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      <text x="50" y="50" fontSize={Math.min(24, 150 / word.length)} textAnchor="middle" transform="rotate(-35 50 50)">
        {word}
      </text>
    </svg>
  );
}

/** An order that is no longer in force: that it was repealed and by what, and only then what it was about. */
export function RepealedScreen({ act }: { readonly act: Act }) {
  const { say } = useTexts();
  const points = (ids: readonly string[]) => ids.map((id) => pointRow(id, say(`law.${act.id}.${id}`)));
  const items = Array.from({ length: act.explained ?? 0 }, (_, index) => `item-${index + 1}.summary`);
  return (
    <ReadingScreen
      name="law"
      subject={act.id}
      icon="erase"
      title={say('ui.law.repealed')}
      note={
        <>
          <p className="law-repealed" data-law-repealed={act.id}>
            <Pictogram name="erase" />
            <span>
              <strong>{say('ui.law.repealed.mark')}.</strong> {say('ui.law.repealed.notice')}
            </span>
          </p>
          <Watermark word={say('ui.law.repealed.mark')} />
        </>
      }
      groups={[
        { id: 'summary', className: 'plain', rows: points(['summary']) },
        { id: 'items', heading: say('ui.law.repealed.about'), className: 'law-past', rows: points(items) },
      ]}
      signature={act.id}
    />
  );
}
