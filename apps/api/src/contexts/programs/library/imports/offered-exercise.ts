import { Exercise, ExerciseCategory } from '@coachme/contracts/exercises.contract';
import * as z from 'zod';

/** An exercise of another library in our words, with whom to name for it. */
export const OfferedExercise = z.object({
  name: z.string().min(1).max(120),
  aliases: z.array(z.string().min(1).max(120)).max(20),
  category: ExerciseCategory,
  primaryMuscles: Exercise.shape.primaryMuscles,
  secondaryMuscles: Exercise.shape.secondaryMuscles,
  equipment: Exercise.shape.equipment,
  videoUrl: z.string().nullable(),
  author: z.string(),
  licence: z.string(),
  sourceUrl: z.string(),
});
export type OfferedExercise = z.infer<typeof OfferedExercise>;

/** One with the id it has there. */
export type Offer = { readonly externalId: string; readonly offered: OfferedExercise };

/** Some of another library, and how much that library holds. */
export type OfferedPage = {
  readonly total: number;
  readonly read: number;
  readonly offers: readonly Offer[];
};

/** Another library, read page by page in a language. */
export type LibraryElsewhere = { pages(locale: string): AsyncIterable<OfferedPage> };

/** The other library does not answer, or not in the shape that is known. */
export class LibraryFailure extends Error {
  override name = 'LibraryFailure';
  readonly failure: 'unreachable' | 'not-understood';
  constructor(failure: 'unreachable' | 'not-understood', cause?: unknown) {
    super(failure, { cause });
    this.failure = failure;
  }
}
