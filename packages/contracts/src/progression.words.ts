import { NEXT_LOAD_REASONS } from '@coachme/domain/progression/next-load.rules';
import { PROGRESSION_KINDS, RULE_LIMITS } from '@coachme/domain/progression/progression-rule.rules';
import * as z from 'zod';

const { percents, waveLength, ...limits } = RULE_LIMITS;
const between = ({ min, max }: { min: number; max: number }) => z.number().min(min).max(max);
const count = ({ min, max }: { min: number; max: number }) => z.int().min(min).max(max);

const shared = {
  /** kg; loads are a multiple of it. */
  roundToKg: between(limits.roundToKg),
  /** Every so many sessions one is lighter. */
  deloadEvery: count(limits.deloadEvery).nullable(),
  /** Misses in a row before the load goes back to 90 %. */
  missesBeforeReset: count(limits.missesBeforeReset).nullable(),
};
const stepKg = between(limits.stepKg);
const trainingMaxKg = between(limits.trainingMaxKg);
const sessionsPerStep = count(limits.sessionsPerStep);

/** How the loads of an exercise go on from session to session, as its coach chose. */
export const ProgressionRule = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('linear'), ...shared, stepKg }),
    z.object({
      kind: z.literal('double'),
      ...shared,
      stepKg,
      targetRir: between(limits.targetRir).multipleOf(0.5).nullable(),
    }),
    z.object({ kind: z.literal('step'), ...shared, stepKg, sessionsPerStep }),
    z.object({
      kind: z.literal('wave'),
      ...shared,
      /** Percent of the training max, one session each. */
      percents: z.array(between(percents)).min(waveLength.min).max(waveLength.max),
      trainingMaxKg,
      stepKg,
    }),
    z.object({
      kind: z.literal('training-max'),
      ...shared,
      trainingMaxKg,
      stepKg,
      sessionsPerStep,
    }),
    z.object({
      kind: z.literal('rpe'),
      ...shared,
      /** Up or down in one session. */
      maxChangePercent: between(limits.maxChangePercent),
    }),
  ])
  .refine((rule) => !isLoadStep(rule) || rule.stepKg >= rule.roundToKg, {
    path: ['stepKg'],
    message: 'The step cannot be smaller than the jump that loads are rounded to.',
  });
export type ProgressionRule = z.infer<typeof ProgressionRule>;

/** A training max may go up by less than a bar can: its shares are rounded. */
function isLoadStep<Rule extends { kind: string }>(
  rule: Rule,
): rule is Extract<Rule, { kind: 'linear' | 'double' | 'step' }> {
  return rule.kind === 'linear' || rule.kind === 'double' || rule.kind === 'step';
}

/** Why the next load is what it is: the figures of its sentence. */
export const NextLoad = z.object({
  /** `as-written` on a lighter day of an exercise without a rule. */
  rule: z.enum([...PROGRESSION_KINDS, 'as-written']),
  reason: z.enum(NEXT_LOAD_REASONS),
  /** Of the sets that decide. */
  loadKg: z.number(),
  /** Repetitions to aim at; null where the plan's own stand. */
  reps: z.int().nullable(),
  /** What was done last time: the lightest load, the fewest reps, the highest RPE. */
  last: z
    .object({ loadKg: z.number(), reps: z.int(), sets: z.int(), rpe: z.number().nullable() })
    .nullable(),
  /** Misses in a row, or sessions done at this load. */
  count: z.int(),
  percent: z.number().nullable(),
  trainingMaxKg: z.number().nullable(),
});
export type NextLoad = z.infer<typeof NextLoad>;

/** What an exercise of a day becomes by its rule. Sets that are not named fall away for once. */
export const LaidOutExercise = z.object({
  prescriptionId: z.uuid(),
  sets: z.array(
    z.object({
      id: z.uuid(),
      loadKg: z.number().nullable(),
      repsMin: z.int().nullable(),
      repsMax: z.int().nullable(),
      /** Only where a lighter day takes less of a percentage. */
      percentOneRepMax: z.number().nullable().optional(),
      percentTrainingMax: z.number().nullable().optional(),
    }),
  ),
  why: NextLoad,
});
export type LaidOutExercise = z.infer<typeof LaidOutExercise>;

/** A load the coach set in the place of the rule's. */
export const LoadOverride = z.object({
  prescriptionId: z.uuid(),
  loadKg: z.number().min(0).max(1000),
  note: z.string().max(500),
});
export type LoadOverride = z.infer<typeof LoadOverride>;
