import type { DirectoryKind } from '../../../shared/directory/entry.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { placeIcons } from '../../components/place-rows.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useSession } from '../../session/session-context.tsx';

/** From a step to the places of the directory that it leads to. */
export function PlacesButton({ kind }: { readonly kind: DirectoryKind | undefined }) {
  const { dispatch } = useSession();
  const { say } = useTexts();
  if (kind === undefined) return null;
  return (
    <ActionButton
      action="directory"
      icon={placeIcons[kind]}
      iconAfter="next"
      className="places-button"
      onPress={() => dispatch({ type: 'go', to: { screen: 'directory', kind } })}
    >
      {say(`ui.action.show-${kind}s`)}
    </ActionButton>
  );
}
