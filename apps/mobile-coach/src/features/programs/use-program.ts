import type { ChangeProgram, Program } from '@coachme/contracts/programs.words';
import { type Edit, isWithinLimits } from '@coachme/domain/programs/program-content.rules';
import { readAnswer } from '@coachme/mobile-core/coach/answers';
import { findDraft, keepDraft, type ProgramDraft } from '@coachme/mobile-core/coach/drafts';
import { programQuestion } from '@coachme/mobile-core/coach/questions';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { useDatabaseAnswer } from '@coachme/mobile-shell/open-device';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';
import { type Known, useAnswer } from '../../app-shell/use-answer.ts';

/** A program opened for writing. */
export interface OpenProgram {
  readonly id: string;
  readonly known: Known<Program>;
  /** What was written; null while nothing is known of the program. */
  readonly content: ChangeProgram | null;
  /** As the server has it; null while it was only written here. */
  readonly program: Program | null;
  /** What has not reached the server. */
  readonly draft: ProgramDraft | null;
  readonly edit: (edit: Edit) => void;
}

/** Opens a program: what is written shows at once, is kept here, and is sent after a pause. */
export function useProgram(id: string): OpenProgram {
  const { database, sender } = useCoachDevice();
  const question = useMemo(() => programQuestion(id), [id]);
  const known = useAnswer(question);
  const read = useCallback(
    async (db: DeviceDatabase) => ({
      draft: await findDraft(db, id),
      program: (await readAnswer(db, question))?.value ?? null,
    }),
    [id, question],
  );
  const stored = useDatabaseAnswer(database, read);
  const program = stored?.program ?? null;
  const draft = stored?.draft ?? null;
  const revision = program?.revision ?? 0;
  const [mine, setMine] = useState<{ content: ChangeProgram; revision: number } | null>(null);

  useEffect(() => {
    // All that was written here is stored, or given up for what someone else wrote.
    if (draft === null && mine && revision > mine.revision) setMine(null);
  }, [draft, mine, revision]);

  const content = mine?.content ?? draft?.content ?? (program && contentOf(program));
  const edit = (change: Edit) => {
    const changed = content && change({ content, selection: null });
    if (!changed || !isWithinLimits(changed.content)) return;
    setMine({ content: changed.content, revision });
    void keepDraft(database, { id, content: changed.content }).then(sender.soon);
  };
  return { id, known, content, program, draft, edit };
}

function contentOf({ title, description, weeks }: Program): ChangeProgram {
  return { title, description, weeks };
}
