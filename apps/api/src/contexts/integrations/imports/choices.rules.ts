import type { ImportChoice } from '@coachme/contracts/imports.contract';

/** A name of the file as it stands in the preview. */
export type Standing = {
  readonly name: string;
  readonly position: number;
  readonly exerciseId: string | null;
};

/** What a name shall be. */
export type Choice = Pick<Standing, 'name' | 'position'> & {
  readonly as:
    | { readonly kind: 'exercise'; readonly id: string }
    | { readonly kind: 'new' }
    | { readonly kind: 'skip' };
};

/** What every name of a file shall be: as chosen, else as matched, else an exercise of one's own, so that nothing is lost. */
export function choicesFor(
  standing: readonly Standing[],
  given: readonly ImportChoice[],
): { readonly chosen: readonly Choice[] } | { readonly refused: string } {
  const names = new Set(standing.map(({ name }) => name));
  const stray = given.find(({ name }) => !names.has(name));
  if (stray) return { refused: stray.name };
  const choiceOf = new Map(given.map(({ name, as }) => [name, as]));
  const chosen = standing.map(({ name, position, exerciseId }) => ({
    name,
    position,
    as: meaning(choiceOf.get(name) ?? exerciseId ?? 'new'),
  }));
  return { chosen };
}

function meaning(choice: ImportChoice['as']): Choice['as'] {
  if (choice === 'new' || choice === 'skip') return { kind: choice };
  return { kind: 'exercise', id: choice };
}
