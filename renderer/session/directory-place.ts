import { contractsOfAnswer, type DirectoryFilter } from '../../shared/directory/filter.ts';
import type { DirectoryContract, DirectoryKind } from '../../shared/directory/entry.ts';
import type { Answers } from '../../shared/content/condition.ts';

/** What the visitor chose to see of the directory. */
export interface DirectoryChoice {
  readonly contracts: readonly DirectoryContract[];
  readonly area: string | undefined;
  readonly open: boolean;
  readonly ownLanguage: boolean;
}

/** The directory: its list, the choice of what to see, or one entry. */
export interface DirectoryPlace {
  readonly screen: 'directory';
  readonly kind?: DirectoryKind;
  /** Without it, what the answers say. */
  readonly choice?: DirectoryChoice;
  readonly choosing?: boolean;
  /** The page of the list to come back to, from 0. */
  readonly page?: number;
  /** An entry's `kind:id`. */
  readonly entry?: string;
}

export const everything: DirectoryChoice = { contracts: [], area: undefined, open: false, ownLanguage: false };

/** What to see before anything is chosen: places that take the contract of the answers. */
export function choiceOf(place: DirectoryPlace, answers: Answers): DirectoryChoice {
  return place.choice ?? { ...everything, contracts: contractsOfAnswer(answers['contract']) ?? [] };
}

/** The choice as a filter, at this moment and in this language. */
export function filterOf(place: DirectoryPlace, choice: DirectoryChoice, language: string, now: Date): DirectoryFilter {
  return {
    kind: place.kind,
    contracts: choice.contracts.length === 0 ? undefined : choice.contracts,
    area: choice.area,
    language: choice.ownLanguage ? language : undefined,
    openAt: choice.open ? now : undefined,
  };
}
