import { ChangeProgram } from '@coachme/contracts/programs.words';
import * as z from 'zod';

const KeptDraft = z.object({ revision: z.int(), content: ChangeProgram });
/** What was written on top of a revision and has not reached the server. */
export type KeptDraft = z.infer<typeof KeptDraft>;

const keyOf = (id: string) => `coachme-program-${id}`;

/** Keeps unsent writing on this device, for a tab that closes offline. */
export function keepDraft(id: string, draft: KeptDraft): void {
  localStorage.setItem(keyOf(id), JSON.stringify(draft));
}

/** Forgets what has reached the server. */
export function forgetDraft(id: string): void {
  localStorage.removeItem(keyOf(id));
}

/** What was kept, if it can still be read. */
export function keptDraft(id: string): KeptDraft | null {
  const text = localStorage.getItem(keyOf(id));
  if (text === null) return null;
  try {
    return KeptDraft.parse(JSON.parse(text));
  } catch {
    // Written by an older version of the page: nothing can be made of it.
    return null;
  }
}
