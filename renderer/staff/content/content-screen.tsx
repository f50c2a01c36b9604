import { useStaff } from '../staff-context.tsx';
import { ContentOverview } from './content-overview.tsx';
import { PacksView } from './packs-view.tsx';
import { PreviewView } from './preview-view.tsx';
import { TextsView } from './texts-view.tsx';
import './content.css';

/** The content page and what opens from it. */
export function ContentScreen() {
  const { detail, role } = useStaff();
  if (detail === 'packs' && role === 'manager') return <PacksView />;
  if (detail === 'texts') return <TextsView />;
  if (detail === 'preview') return <PreviewView />;
  return <ContentOverview />;
}
