import type { Exercise } from '@coachme/contracts/exercises.contract';
import { stressedJoints } from '@coachme/domain/exercises/joint-stress.rules';

type Words = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cues: readonly string[];
};

/** An exercise as it is stored: its facts, and its words in English or as its organization wrote them. */
export type StoredExercise = Omit<
  Exercise,
  'searchWords' | 'stressedJoints' | 'keptBy' | 'archivedAt'
> & { readonly privateTo: string | null; readonly archivedAt: Date | null };

/** Whose language it is shown in, and who asks. */
export type Reader = { readonly locale: string; readonly userId: string };

/**
 * An exercise as a reader sees it: named in their language where that is known, else as it is stored; what the
 * organization has put in its place comes before both, and the names it has elsewhere still find it.
 */
export function shownExercise(
  stored: StoredExercise,
  translations: ReadonlyMap<string, Words>,
  reader: Reader,
): Exercise {
  const { privateTo, archivedAt, override, ...rest } = stored;
  const own = translations.get(reader.locale);
  const builtInName = own?.name ?? stored.name;
  const name = override?.name ?? builtInName;
  const aliases = own ? [stored.name, ...own.aliases] : stored.aliases;
  const shown = unlike([name], override?.name ? [builtInName, ...aliases] : aliases);
  return {
    ...rest,
    override,
    name,
    aliases: shown,
    cues: [...(override?.cues ?? own?.cues ?? stored.cues)],
    searchWords: unlike(
      [name, ...shown],
      [stored.name, ...stored.aliases, ...wordsOf(translations)],
    ),
    stressedJoints: jointsOf(stored),
    keptBy: privateTo === null ? 'everyone' : privateTo === reader.userId ? 'me' : 'colleague',
    videoUrl: override?.videoUrl ?? stored.videoUrl,
    archivedAt: archivedAt?.toISOString() ?? null,
  };
}

function wordsOf(translations: ReadonlyMap<string, Words>): string[] {
  return [...translations.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
}

/** Each text once, without those already said. */
function unlike(said: readonly string[], texts: readonly string[]): string[] {
  const known = new Set(said);
  return [...new Set(texts)].filter((text) => !known.has(text));
}

function jointsOf(stored: StoredExercise): Exercise['stressedJoints'] {
  const joints = stressedJoints(stored);
  return joints && [...joints].toSorted();
}
