import type { ChangeProgram, Program } from '@coachme/contracts/programs.words';
import { holdWriting } from '#web/offline/writing-lock.ts';

const kept = () => import('#web/offline/kept-programs.ts');

/** A browser that keeps nothing, as in a private window, still writes: all of it goes to the server. */
const tried = <T>(work: Promise<T>) => work.catch(() => null);

/** What this device keeps of the program being written; fetched after the page, and kept with it for later. */
export const keptWork = {
  open: async (program: Program) => tried(kept().then((work) => work.keepOpened(program))),
  find: async (id: string) => tried(kept().then((work) => work.keptProgram(id))),
  keepDraft: async (program: Program, draft: ChangeProgram) =>
    tried(kept().then((work) => work.keepDraft(program, draft))),
  keepStored: async (program: Program, draft: ChangeProgram | null) =>
    tried(kept().then((work) => work.keepStored(program, draft))),
  forgetDraft: async (id: string) => tried(kept().then((work) => work.forgetDraft(id))),
  bring: async (written: { id: string; revision: number; content: ChangeProgram }) =>
    (await import('#web/offline/bring-program.ts')).bringProgram(written),
  holdWriting,
};
