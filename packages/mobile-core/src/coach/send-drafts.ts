import { ApiError, NetworkError } from '@coachme/contracts/kit/client';
import type { Program } from '@coachme/contracts/programs.words';
import type { ApiClient } from '../api.ts';
import { contract } from '../contract.ts';
import type { DeviceDatabase } from '../database/device-database.ts';
import { draftRefused, draftStale, draftStored, listDrafts, type ProgramDraft } from './drafts.ts';

/** The two calls that bring a written program to the server. */
export type ProgramRemote = {
  /** Starts a program the server has never had. */
  readonly create: (draft: ProgramDraft) => Promise<Program>;
  /** Saves on top of a revision. */
  readonly change: (draft: ProgramDraft, revision: number) => Promise<Program>;
  readonly get: (id: string) => Promise<Program>;
};

/** The calls over HTTP. */
export function httpProgramRemote(api: ApiClient): ProgramRemote {
  return {
    create: ({ id, content }) => api.programs.createProgram({ body: { id, ...content } }),
    change: ({ id, content }, revision) =>
      api.programs.changeProgram(
        { params: { id }, body: content },
        { headers: { 'if-match': `"${revision}"` } },
      ),
    get: (id) => api.programs.getProgram({ params: { id } }),
  };
}

/** Sends every draft that waits, one after another; answers whether the server was reached. */
export async function sendDrafts(db: DeviceDatabase, remote: ProgramRemote): Promise<boolean> {
  const waiting = (await listDrafts(db)).filter(({ state }) => state === 'waiting');
  for (const draft of waiting) {
    try {
      await draftStored(db, draft, await send(remote, draft));
    } catch (error) {
      if (isForLater(error)) return false;
      if (!(error instanceof ApiError)) throw error;
      await takeRefusal(db, draft, error);
    }
  }
  return true;
}

const forLater = new Set(['unauthenticated', 'too-many', 'unavailable']);

/** Not reached, or refused for now: the session has aged, the server is busy or away. */
function isForLater(error: unknown): boolean {
  return error instanceof NetworkError || (error instanceof ApiError && forLater.has(error.code));
}

async function send(remote: ProgramRemote, draft: ProgramDraft): Promise<Program> {
  if (draft.baseRevision !== null) return remote.change(draft, draft.baseRevision);
  try {
    return await remote.create(draft);
  } catch (error) {
    // The answer to an earlier try was lost, and more was written since.
    if (!(error instanceof ApiError && error.code === 'conflict')) throw error;
    return remote.change(draft, (await remote.get(draft.id)).revision);
  }
}

async function takeRefusal(db: DeviceDatabase, { id }: ProgramDraft, error: ApiError) {
  const { Program } = await contract();
  const theirs = Program.safeParse(error.problem.current);
  if (error.code === 'stale' && theirs.success) await draftStale(db, id, theirs.data);
  else await draftRefused(db, id, error.reason);
}
