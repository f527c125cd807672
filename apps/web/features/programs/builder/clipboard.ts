import type { Clip } from '#web/features/programs/builder/copy.rules.ts';

/** What was copied last, in whichever program: it outlives the page that it was copied from. */
let kept: Clip | null = null;

const mark = 'coachme/program-parts@1';

/** Keeps a copy for this tab, and answers it as text for the system's clipboard. */
export function keepClip(clip: Clip): string {
  kept = clip;
  return JSON.stringify({ of: mark, ...clip });
}

/** Keeps a copy, and puts it on the system's clipboard where the browser lets us. */
export async function copyClip(clip: Clip): Promise<void> {
  const text = keepClip(clip);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Refused, or no clipboard on a plain address: this tab has it anyway.
  }
}

/** The copy that a text of the clipboard holds, of this tab or another; else what this tab kept. */
export async function clipIn(text: string): Promise<Clip | null> {
  if (!text.includes(mark)) return kept;
  const { ExerciseGroup, SetPrescription, TrainingDay, TrainingWeek } = await import(
    '@coachme/contracts/programs.words'
  );
  const z = await import('zod');
  const schema = z.discriminatedUnion('part', [
    z.object({ part: z.literal('week'), values: z.array(TrainingWeek).max(52) }),
    z.object({ part: z.literal('day'), values: z.array(TrainingDay).max(52) }),
    z.object({ part: z.literal('exercise'), values: z.array(ExerciseGroup).max(52) }),
    z.object({ part: z.literal('set'), values: z.array(SetPrescription).max(52) }),
  ]);
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    // Somebody's own text that looks like ours: what this tab kept is meant.
    return kept;
  }
}

/** What the clipboard holds for a press on a menu, where the browser lets us look. */
export async function clipToPaste(): Promise<Clip | null> {
  try {
    return await clipIn(await navigator.clipboard.readText());
  } catch {
    // Not allowed to look: what this tab kept is all there is.
    return kept;
  }
}
