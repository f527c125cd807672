'use client';

import type { Program } from '@coachme/contracts/programs.words';
import { replaceAll } from '@coachme/domain/programs/program-part.rules';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { whenIdle } from '@coachme/ui-web/when-idle';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { BuilderProvider } from '#web/features/programs/builder/builder-context.tsx';
import { useBuilderClipboard } from '#web/features/programs/builder/use-builder-clipboard.ts';
import { useBuilderKeys } from '#web/features/programs/builder/use-builder-keys.ts';
import { useChosenFocus } from '#web/features/programs/builder/use-chosen-focus.ts';
import { contentOf, useProgramDraft } from '#web/features/programs/builder/use-program-draft.ts';
import { usePublish } from '#web/features/programs/builder/use-publish.ts';
import { BuilderBoard } from '#web/features/programs/components/builder-board.tsx';
import { BuilderDialogs } from '#web/features/programs/components/builder-dialogs.tsx';
import { BuilderHead } from '#web/features/programs/components/builder-head.tsx';
import { OfflineNote } from '#web/features/programs/components/offline-note.tsx';
import { Unready } from '#web/features/programs/components/unready.tsx';
import { fetchStandIns, programQuery } from '#web/features/programs/queries.ts';
import { PageProblem } from '#web/shell/page-problem.tsx';

const gone = onDemand(() => import('#web/features/programs/components/gone-dialog.tsx'));
const stale = onDemand(() => import('#web/features/programs/components/stale-dialog.tsx'));

/** Where a program is written. */
export function BuilderScreen({ id }: { id: string }) {
  const program = useQuery(programQuery(browserApi, id));
  useEffect(() => whenIdle(() => void fetchStandIns().catch(() => undefined)), []);
  if (program.data) return <OpenProgram key={id} program={program.data} />;
  return program.isError ? <PageProblem query={program} /> : <BuilderSkeleton />;
}

function OpenProgram({ program }: { program: Program }) {
  const { view, builder, autosave } = useProgramDraft(program);
  const { state, flush, rebase, base } = autosave;
  const publish = usePublish(program, autosave);
  useBuilderKeys(builder);
  useBuilderClipboard(builder);
  useChosenFocus(view.draft.selection, view.field);
  const both = useOnDemand(stale, state.is === 'stale');
  const isArchived = program.status === 'archived';
  const left = useOnDemand(gone, state.is === 'gone' || isArchived);
  const { content } = view.draft;
  const take = (theirs: Program) => {
    const taken = contentOf(theirs);
    rebase(taken, theirs.revision);
    builder.edit(replaceAll(taken));
  };
  return (
    <BuilderProvider builder={builder} program={program}>
      <div className="flex min-h-[calc(100dvh-11rem)] flex-col lg:-mb-12 lg:min-h-[calc(100dvh-2rem)]">
        <BuilderHead
          program={program}
          view={view}
          state={state}
          onPublish={publish.publish}
          isPublishing={publish.isPending}
        />
        <OfflineNote isUnsaved={state.is === 'offline'} />
        {publish.refusal ? <Unready refusal={publish.refusal} content={content} /> : null}
        <BuilderBoard view={view} />
      </div>
      <BuilderDialogs program={program} view={view} onBefore={flush} />
      {state.is === 'gone' && left ? (
        <left.GoneDialog id={program.id} why={state.why} content={content} />
      ) : null}
      {isArchived && left ? <left.LeftBehind id={program.id} /> : null}
      {state.is === 'stale' && both ? (
        <both.StaleDialog
          base={base()}
          mine={content}
          theirs={state.theirs}
          onKeepMine={() => rebase(contentOf(state.theirs), state.theirs.revision)}
          onTakeTheirs={() => take(state.theirs)}
        />
      ) : null}
    </BuilderProvider>
  );
}

function BuilderSkeleton() {
  return (
    <div className="flex flex-col gap-4">
      <Skeleton className="h-5 w-32" />
      <Skeleton className="h-10 w-96 max-w-full" />
      <div className="mt-6 grid gap-3 md:grid-cols-3">
        <Skeleton className="h-64" />
        <Skeleton className="h-64" />
        <Skeleton className="h-64" />
      </div>
    </div>
  );
}
