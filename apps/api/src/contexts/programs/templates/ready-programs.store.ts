import designs from '../../../../data/program-templates.json' with { type: 'json' };
import type { ReadyPrograms } from './ready-weeks.rules.ts';

/** The programs that come with CoachMe, and the words they share. */
// JSON has no literal types; a test reads every design through the contract.
export const readyPrograms = designs as unknown as ReadyPrograms;
