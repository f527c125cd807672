import {
  ChangeProgram,
  type ChangeProgram as Content,
  Program,
} from '@coachme/contracts/programs.words';
import { figuresOf } from '@coachme/domain/programs/program-figures.rules';
import { changeKept, keptEverywhere, letGo, namesKept, readKept } from '#web/offline/desk.ts';
import type { Gone } from '#web/offline/gone.ts';

/** A program on this device: what the server last said of it, and what was written since. */
export type KeptProgram = {
  /** What a draft stands on; of a program that was begun here, as it was begun. */
  readonly program: Program;
  /** The server has never had it. */
  readonly isBegunHere: boolean;
  /** What has not reached the server, or null. */
  readonly draft: Content | null;
  /** Why the draft has nowhere to go, once that is known: a person decides what becomes of it. */
  readonly gone?: Gone;
  /** When it was last opened or written, as an instant. */
  readonly at: string;
};

/** How many programs without a draft stay within reach. */
const keptAtMost = 12;

/** Keeps a program that was opened, unless it is written on already: then what it stands on stays. */
export async function keepOpened(program: Program): Promise<void> {
  await changeKept<KeptProgram>({ kind: 'program', name: program.id }, (before) =>
    before?.draft ? before : { program, isBegunHere: false, draft: null, at: now() },
  );
  await tidy();
}

/** Keeps what was written on top of a program, until the server has it. */
export function keepDraft(program: Program, draft: Content): Promise<void> {
  return changeKept<KeptProgram>({ kind: 'program', name: program.id }, (before) => ({
    program: before?.program ?? program,
    isBegunHere: before?.isBegunHere ?? false,
    draft,
    at: now(),
  }));
}

/** Keeps what the server has now; `draft` is what was written meanwhile, on top of it. */
export function keepStored(program: Program, draft: Content | null): Promise<void> {
  return changeKept<KeptProgram>({ kind: 'program', name: program.id }, (before) => ({
    program,
    isBegunHere: false,
    draft: draft ?? null,
    at: before?.at ?? now(),
  }));
}

/** The program of a draft is gone; the draft stays. Answers whether that is news. */
export async function keepGone(id: string, gone: Gone): Promise<boolean> {
  const before = await keptProgram(id);
  if (!before || before.gone === gone) return false;
  await changeKept<KeptProgram>({ kind: 'program', name: id }, (kept) => ({
    ...(kept ?? before),
    gone,
  }));
  return true;
}

/** Lets go of a program with all that was written on it. */
export function letGoOf(id: string): Promise<void> {
  return letGo('program', [id]);
}

/** What was written was taken back: the server has it all. */
export async function forgetDraft(id: string): Promise<void> {
  const before = await keptProgram(id);
  if (before?.draft && !before.isBegunHere) await keepStored(before.program, null);
}

type Begun = Pick<Program, 'id' | 'title' | 'weeks'> & Partial<Content>;

/** Begins a program that the server hears of later. */
export function beginHere({ id, title, weeks, description = '', about }: Begun): Promise<void> {
  const nothing = { type: null, difficulty: null, goals: [], intensity: null, coachNotes: '' };
  const content = { title, description, weeks, about: about ?? nothing };
  const program: Program = {
    ...{ id, ...content, status: 'draft', assignedCount: 0, revision: 1, updatedAt: now() },
    figures: figuresOf(content),
    weekCount: weeks.length,
    dayCount: weeks.reduce((sum, { days }) => sum + days.length, 0),
  };
  return changeKept<KeptProgram>(
    { kind: 'program', name: id },
    (before) => before ?? { program, isBegunHere: true, draft: content, at: now() },
  );
}

/** A kept program, if it can still be read. */
export async function keptProgram(id: string): Promise<KeptProgram | null> {
  const kept = await readKept('program', id);
  return isKept(kept) ? asReadToday(kept) : null;
}

/** A kept program to be written on; null for one that only the server could have had and has no draft here. */
export async function openKept(id: string): Promise<Program | null> {
  return (await keptProgram(id))?.program ?? null;
}

/** Every kept program, the last one opened or written first. */
export async function keptPrograms(): Promise<KeptProgram[]> {
  const found = await Promise.all((await namesKept('program')).map(keptProgram));
  return found.filter((one) => one !== null).toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Those with something the server does not have yet, in the order in which they were written. */
export async function unsentPrograms(): Promise<KeptProgram[]> {
  return (await keptPrograms()).filter(({ draft }) => draft !== null).toReversed();
}

/** The titles of what signing out would lose, in whatever organization of this person. */
export async function unsentTitles(): Promise<string[]> {
  return (await keptEverywhere('program'))
    .filter(isKept)
    .flatMap(({ draft }) => (draft === null ? [] : [draft.title]));
}

const now = () => new Date().toISOString();

// Only this file puts programs there; whether they still fit, is read next.
const isKept = (value: unknown): value is KeptProgram =>
  typeof value === 'object' && value !== null && 'program' in value;

function asReadToday(kept: KeptProgram): KeptProgram | null {
  const program = Program.safeParse(kept.program);
  const draft = ChangeProgram.nullable().safeParse(kept.draft);
  // Written by an older version of the page: nothing can be made of it.
  if (!program.success || !draft.success) return null;
  return { ...kept, program: program.data, draft: draft.data };
}

/** What was opened long ago goes; what waits to be sent never does. */
async function tidy(): Promise<void> {
  const quiet = (await keptPrograms()).filter(({ draft }) => draft === null);
  await letGo(
    'program',
    quiet.slice(keptAtMost).map(({ program }) => program.id),
  );
}
