import { ApiError } from '@coachme/contracts/kit/client';
import { ChangeProgram, Program } from '@coachme/contracts/programs.words';
import { browserApi } from '#web/api/browser.ts';
import { keptProgram } from '#web/offline/kept-programs.ts';

type Written = {
  readonly id: string;
  /** What it was written on top of. */
  readonly revision: number;
  readonly content: ChangeProgram;
};

/** Brings a written program to the server, which has never had it or has it at this revision. */
export async function bringProgram({ id, revision, content }: Written): Promise<Program> {
  // A browser that keeps nothing has begun nothing.
  const kept = await keptProgram(id).catch(() => null);
  if (!kept?.isBegunHere) return change({ id, revision, content });
  try {
    return await browserApi.programs.createProgram({ body: { id, ...content } });
  } catch (error) {
    // The answer to an earlier try was lost, and more was written since.
    if (!(error instanceof ApiError && error.code === 'conflict')) throw error;
    const stored = await browserApi.programs.getProgram({ params: { id } });
    return change({ id, revision: stored.revision, content });
  }
}

async function change({ id, revision, content }: Written): Promise<Program> {
  try {
    return await browserApi.programs.changeProgram(
      { params: { id }, body: content },
      { headers: { 'if-match': `"${revision}"` } },
    );
  } catch (error) {
    const stored = error instanceof ApiError ? Program.safeParse(error.problem.current) : null;
    // Only the answer to an earlier try was lost, or another tab was quicker with the same.
    if (stored?.success && isSame(stored.data, content)) return stored.data;
    throw error;
  }
}

/** Whether two contents say the same, in whatever order they say it. */
function isSame({ title, description, about, weeks }: Program, content: ChangeProgram): boolean {
  const said = (one: ChangeProgram) => JSON.stringify(ChangeProgram.parse(one));
  return said({ title, description, about, weeks }) === said({ about, ...content });
}
