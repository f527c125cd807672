import type { TrainingDay } from './program-content.rules.ts';

/** What coaches call the exercises of a day: `A`, `B1`, `B2`, `C`; the letter is the group, the figure the place in it. */
export function exerciseLetters({ groups }: Pick<TrainingDay, 'groups'>): Map<string, string> {
  return new Map(
    groups.flatMap(({ prescriptions }, groupIndex) =>
      prescriptions.map(({ id }, index) => {
        const letter = letterOf(groupIndex);
        return [id, prescriptions.length > 1 ? `${letter}${index + 1}` : letter] as const;
      }),
    ),
  );
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
