import type { ProgramDraft } from '@coachme/contracts/program-drafts.contract';
import type { WrittenWeek } from '@coachme/domain/programs/written-rows.rules';
import { type FileSheet, readWrittenSheets } from '@coachme/domain/programs/written-sheets.rules';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { outside } from '#platform/jobs';
import { changeDraft, findDraft, lockDraft } from './draft.store.ts';
import { readDraft } from './draft-jobs.ts';
import { fileSheets, NotReadable } from './file-rows.ts';

type Read = { readonly weeks: WrittenWeek[] } | { readonly failure: Failure };
type Failure = NonNullable<ProgramDraft['failure']>;

/** More lines than fifty-two weeks of seven days have is no program. */
const mostLines = 4000;

/** Reads files into programs for somebody to look over; read again from the beginning when it was cut short. */
export const readDrafts = outside(
  readDraft,
  async ({ work }, { organizationId, payload: { draftId } }) => {
    const inUnit = <T>(use: (ctx: Ctx) => Promise<T>) =>
      work.runAsSystem(organizationId, readDraft.jobName, use);
    const draft = await inUnit((ctx) => findDraft(ctx, draftId));
    if (draft?.state !== 'reading' || draft.content === null) return;
    const read = await understood(draft.content);
    await inUnit((ctx) => keepReading(ctx, draftId, read));
  },
);

/** Keeps what was understood, and forgets the file; of one that was cancelled meanwhile nothing is kept. */
async function keepReading(ctx: Ctx, draftId: string, read: Read): Promise<void> {
  permit(ctx, 'program:create');
  const { state } = await lockDraft(ctx, draftId);
  if (state !== 'reading') return;
  const what =
    'failure' in read
      ? ({ state: 'failed', failure: read.failure } as const)
      : ({ state: 'review', weeks: read.weeks } as const);
  await changeDraft(ctx, draftId, { ...what, content: null });
}

async function understood(bytes: Uint8Array): Promise<Read> {
  let sheets: FileSheet[];
  try {
    sheets = await fileSheets(bytes);
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    return { failure: error.why };
  }
  const lineCount = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  if (lineCount > mostLines) return { failure: 'too-long' };
  const weeks = readWrittenSheets(sheets);
  return weeks.length === 0 ? { failure: 'no-program' } : { weeks };
}
