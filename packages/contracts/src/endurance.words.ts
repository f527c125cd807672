import {
  SPORTS,
  STEP_KINDS,
  STEP_LIMITS,
  TARGET_LIMITS,
  TARGET_MEASURES,
} from '@coachme/domain/endurance/endurance-session.rules';
import { THRESHOLD_KINDS, THRESHOLD_LIMITS } from '@coachme/domain/endurance/endurance-zones.rules';
import * as z from 'zod';
import { Instant, LocalDate } from './words.ts';

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.number().min(min).max(max);
const count = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.int().min(min).max(max);

/** What to hold in a step, from the lower figure to the higher; a pace in seconds per km, power in watts. */
const StepTarget = z
  .object({ measure: z.enum(TARGET_MEASURES), from: z.number(), to: z.number() })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    message: 'The range ends before it begins: put the lower figure first.',
  })
  .superRefine(({ measure, from, to }, ctx) => {
    const { min, max, step } = TARGET_LIMITS[measure];
    for (const [path, value] of Object.entries({ from, to })) {
      const isWhole = step === null || Number.isInteger(value / step);
      if (value >= min && value <= max && isWhole) continue;
      const steps = step === null ? '' : ` in steps of ${step}`;
      const message = `This target goes from ${min} to ${max}${steps}.`;
      ctx.addIssue({ code: 'custom', path: [path], message });
    }
  });

/** One step: it ends by time, by distance, or, with neither, when the person presses lap. */
const EnduranceStep = z
  .object({
    kind: z.enum(STEP_KINDS),
    durationSeconds: count(STEP_LIMITS.durationSeconds).nullable(),
    distanceMeters: within(STEP_LIMITS.distanceMeters).nullable(),
    target: StepTarget.nullable(),
  })
  .refine((step) => step.durationSeconds === null || step.distanceMeters === null, {
    path: ['distanceMeters'],
    message: 'A step ends by time or by distance, not by both.',
  });

/** Steps done several times in turn; a repeat holds steps, never repeats. */
const EnduranceRepeat = z.object({
  times: count(STEP_LIMITS.times),
  steps: z.array(EnduranceStep).min(1).max(STEP_LIMITS.stepsInRepeat),
});

/** An endurance session as it is prescribed. */
export const EnduranceSession = z.object({
  sport: z.enum(SPORTS),
  items: z
    .array(z.union([EnduranceRepeat, EnduranceStep]))
    .min(1)
    .max(STEP_LIMITS.items),
});
export type EnduranceSession = z.infer<typeof EnduranceSession>;

const figure = { kind: z.enum(THRESHOLD_KINDS), value: z.int(), measuredOn: LocalDate };
const Setter = z.object({ userId: z.uuid(), name: z.string() });

/** What a client can do, measured on a date: beats per minute, seconds per km, watts; with who said so where that is read. */
export const Threshold = z
  .object({
    ...figure,
    id: z.uuid().optional(),
    isByClient: z.boolean().optional(),
    setAt: Instant.optional(),
    setBy: Setter.nullable().optional(),
  })
  .superRefine(({ kind, value }, ctx) => {
    const { min, max } = THRESHOLD_LIMITS[kind];
    if (value >= min && value <= max) return;
    const message = `This figure lies between ${min} and ${max}.`;
    ctx.addIssue({ code: 'custom', path: ['value'], message });
  });

/** A figure as it is kept: by whom, and since when the server has it. */
export const MeasuredThreshold = z.object({
  id: z.uuid(),
  ...figure,
  /** Of one date what a coach says holds over what the client says. */
  isByClient: z.boolean(),
  setAt: Instant,
  /** Null for somebody who is not here any more. */
  setBy: Setter.nullable(),
});
export type MeasuredThreshold = z.infer<typeof MeasuredThreshold>;

/** What was done of an endurance session beside its time, distance and effort, which are those of its set. */
export const EnduranceLog = z.object({
  /** Beats per minute, as a watch or a strap says. */
  averageHeartRate: z.int().min(30).max(250).nullable(),
  /** What was done of each step, by its place among all in turn, from 0. */
  laps: z
    .array(
      z.object({
        place: z.int().min(0).max(20_000),
        durationSeconds: z.int().min(0).max(86_400),
        distanceMeters: z.number().min(0).max(500_000).nullable(),
        isSkipped: z.boolean(),
      }),
    )
    .max(500),
  /** When the step now due began, and since when it is held; null before the first and after the last. */
  stepStartedAt: Instant.nullable(),
  pausedAt: Instant.nullable(),
});
export type EnduranceLog = z.infer<typeof EnduranceLog>;
