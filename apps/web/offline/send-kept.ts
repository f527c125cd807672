import { ApiError, NetworkError } from '@coachme/contracts/kit/client';
import { bringProgram } from '#web/offline/bring-program.ts';
import { goneBy } from '#web/offline/gone.ts';
import {
  type KeptProgram,
  keepGone,
  keepStored,
  keptProgram,
  unsentPrograms,
} from '#web/offline/kept-programs.ts';
import { whileNobodyWrites } from '#web/offline/writing-lock.ts';

/** What became of programs that had waited for a connection, by their titles. */
export type Sent = {
  readonly saved: readonly string[];
  readonly changedElsewhere: readonly string[];
  /** Those whose program is gone, said once. */
  readonly gone: readonly string[];
};

/** Sends what waits on this device, in the order in which it was written; an open builder sends its own. */
export async function sendKept(): Promise<Sent> {
  const sent = { saved: [] as string[], changedElsewhere: [] as string[], gone: [] as string[] };
  for (const { program, draft } of await unsentPrograms()) {
    const became = await whileNobodyWrites(program.id, () => send(program.id));
    if (became === 'later') return sent;
    if (became) sent[became].push(draft?.title ?? program.title);
  }
  return sent;
}

async function send(id: string): Promise<keyof Sent | 'later' | null> {
  // Read again: whoever wrote on it until now may have sent it.
  const kept = await keptProgram(id);
  if (!kept?.draft || kept.draft.title.trim() === '') return null;
  try {
    await keepStored(await bring(kept, kept.draft), null);
    return 'saved';
  } catch (error) {
    const gone = goneBy(error);
    if (gone) return (await keepGone(id, gone)) ? 'gone' : null;
    if (error instanceof ApiError && error.code === 'stale') return 'changedElsewhere';
    const isLater = error instanceof NetworkError || isForNow(error);
    if (isLater) return 'later';
    // Refused as it is: it stays here, and the builder says why when it is opened.
    if (error instanceof ApiError) return null;
    throw error;
  }
}

const bring = ({ program }: KeptProgram, content: NonNullable<KeptProgram['draft']>) =>
  bringProgram({ id: program.id, revision: program.revision, content });

const forNow = new Set(['unauthenticated', 'too-many', 'unavailable']);
const isForNow = (error: unknown) => error instanceof ApiError && forNow.has(error.code);
