import type { ProgramAbout } from '@coachme/contracts/program-about.words';
import type { Locale } from '@coachme/contracts/words';
import designs from '../../../../data/program-templates.json' with { type: 'json' };

type Words = Readonly<Record<Locale, string>>;
export type WeekWord = 'start' | 'same' | 'load' | 'rep' | 'effort' | 'deload';

/** Sets in shorthand: for every week alike, or one text for each week in turn. */
type SetsText = string | readonly string[];

/** A ready program as it was written down: exercises by their English names, sets and groups in shorthand. */
export type ReadyProgram = {
  readonly key: string;
  readonly title: Words;
  readonly description: Words;
  readonly about: ProgramAbout;
  /** How each week differs from the last that was no deload. */
  readonly weeks: readonly WeekWord[];
  readonly blocks: readonly string[];
  readonly days: readonly {
    readonly name: string;
    readonly groups: readonly {
      readonly as: string;
      readonly do: readonly (readonly [exercise: string, sets: SetsText])[];
    }[];
  }[];
};

type Designs = {
  readonly dayNames: Readonly<Record<string, Words>>;
  readonly blockNames: Readonly<Record<string, Words>>;
  readonly deload: Words;
  readonly templates: readonly ReadyProgram[];
};

/** The programs that come with CoachMe, and the words they share. */
// JSON has no literal types; a test reads every design through the contract.
export const readyPrograms = designs as unknown as Designs;
