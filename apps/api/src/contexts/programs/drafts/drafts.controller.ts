import { programDraftsContract } from '@coachme/contracts/program-drafts.contract';
import { endpoints } from '#platform/http/endpoints';
import { cancelProgramDraft } from './cancel-program-draft.ts';
import { getProgramDraft } from './get-program-draft.ts';
import { makeProgramOfDraft } from './make-program-of-draft.ts';
import { startProgramDraft } from './start-program-draft.ts';

export const DraftsController = endpoints('program-drafts', [
  [programDraftsContract.startProgramDraft, (ctx, { body }) => startProgramDraft(ctx, body)],
  [programDraftsContract.getProgramDraft, (ctx, { params }) => getProgramDraft(ctx, params.id)],
  [
    programDraftsContract.cancelProgramDraft,
    (ctx, { params }) => cancelProgramDraft(ctx, params.id),
  ],
  [
    programDraftsContract.makeProgramOfDraft,
    (ctx, { params, body }) => makeProgramOfDraft(ctx, params.id, body),
  ],
]);
