import {
  INTENSITY_ZONES,
  PROGRAM_DIFFICULTIES,
  PROGRAM_GOALS,
  PROGRAM_TYPES,
} from '@coachme/domain/programs/program-about.rules';
import type { ProgramFilter } from '#web/features/programs/queries.ts';

export const listed = ['draft', 'published', 'archived'] as const;

/** How long a day may take, and how many days a week may have. */
export const minuteChoices = ['30', '45', '60', '75', '90'] as const;
export const dayChoices = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The filter an address asks for: all that is not archived unless it says otherwise. */
export function filterOf(get: (name: string) => string | null | undefined): ProgramFilter {
  return {
    q: get('q')?.trim() ?? '',
    status: oneOf(listed, get('status')) ?? null,
    type: oneOf(PROGRAM_TYPES, get('type')),
    difficulty: oneOf(PROGRAM_DIFFICULTIES, get('difficulty')),
    goal: oneOf(PROGRAM_GOALS, get('goal')),
    intensity: oneOf(INTENSITY_ZONES, get('intensity')),
    days: oneOf(dayChoices, get('days')),
    minutes: oneOf(minuteChoices, get('minutes')),
  };
}

/** Whether anything is asked for beyond all current programs. */
export function isNarrowing({ q, ...rest }: ProgramFilter): boolean {
  return q !== '' || Object.values(rest).some((wanted) => wanted != null);
}

function oneOf<Word extends string>(words: readonly Word[], given: unknown): Word | undefined {
  return words.find((word) => word === given);
}
