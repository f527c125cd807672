import type { ChangeProgram } from '@coachme/contracts/programs.words';

/** What was written on top of a revision and has not reached the server. */
export type KeptDraft = { readonly revision: number; readonly content: ChangeProgram };

const keyOf = (id: string) => `coachme-program-${id}`;

/** Keeps unsent writing on this device, for a tab that closes offline. */
export function keepDraft(id: string, draft: KeptDraft): void {
  localStorage.setItem(keyOf(id), JSON.stringify(draft));
}

/** Forgets what has reached the server. */
export function forgetDraft(id: string): void {
  localStorage.removeItem(keyOf(id));
}

/** What is kept now, if it can still be read. */
export async function keptDraft(id: string): Promise<KeptDraft | null> {
  const text = localStorage.getItem(keyOf(id));
  if (text === null) return null;
  const { ChangeProgram, Program } = await import('@coachme/contracts/programs.words');
  try {
    const { revision, content } = JSON.parse(text);
    return {
      revision: Program.shape.revision.parse(revision),
      content: ChangeProgram.parse(content),
    };
  } catch {
    // Written by an older version of the page: nothing can be made of it.
    return null;
  }
}
