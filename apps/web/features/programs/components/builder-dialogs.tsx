'use client';

import type { Program } from '@coachme/contracts/programs.words';
import { type OnDemand, onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import type { BuilderView } from '#web/features/programs/builder/builder-context.tsx';

type BuilderDialogsProps = {
  program: Program;
  view: BuilderView;
  /** Brings what is written to the server. */
  onBefore: () => Promise<{ readonly revision: number } | null>;
};

const keys = onDemand(() => import('#web/features/programs/components/keys-dialog.tsx'));
const assign = onDemand(() => import('#web/features/programs/components/assign-dialog.tsx'));
const fill = onDemand(() => import('#web/features/programs/components/fill-dialog.tsx'));
const versions = onDemand(() => import('#web/features/programs/components/versions-dialog.tsx'));
const clients = onDemand(() => import('#web/features/programs/components/clients-dialog.tsx'));
const bands = onDemand(() => import('#web/features/programs/components/bands-dialog.tsx'));
const keepDay = onDemand(() => import('#web/features/programs/components/keep-day-dialog.tsx'));
const keptDays = onDemand(() => import('#web/features/programs/components/kept-days-dialog.tsx'));

/** What is asked and shown over the program; each comes when it is first opened. */
export function BuilderDialogs({ program, view, onBefore }: BuilderDialogsProps) {
  const { draft, dialog } = view;
  const shown = <Part,>(source: OnDemand<Part>, id: BuilderView['dialog']) => ({ source, id });
  const open = {
    assign: useOpen(shown(assign, 'assign'), dialog),
    keys: useOpen(shown(keys, 'keys'), dialog),
    fill: useOpen(shown(fill, 'fill'), dialog),
    versions: useOpen(shown(versions, 'versions'), dialog),
    clients: useOpen(shown(clients, 'clients'), dialog),
    bands: useOpen(shown(bands, 'bands'), dialog),
    keepDay: useOpen(shown(keepDay, 'keepDay'), dialog),
    keptDays: useOpen(shown(keptDays, 'keptDays'), dialog),
  };
  return (
    <>
      {open.fill ? <open.fill.FillDialog draft={draft} /> : null}
      {open.keys ? <open.keys.KeysDialog isOpen /> : null}
      {open.assign ? (
        <open.assign.AssignDialog program={program} isOpen onBefore={onBefore} />
      ) : null}
      {open.versions ? (
        <open.versions.VersionsDialog
          program={program}
          content={draft.content}
          onBefore={onBefore}
        />
      ) : null}
      {open.clients ? <open.clients.ClientsDialog program={program} /> : null}
      {open.bands ? <open.bands.BandsDialog /> : null}
      {open.keepDay ? <open.keepDay.KeepDayDialog draft={draft} /> : null}
      {open.keptDays ? <open.keptDays.KeptDaysDialog /> : null}
    </>
  );
}

type Shown<Part> = { readonly source: OnDemand<Part>; readonly id: BuilderView['dialog'] };

/** The part of a dialog while it is open. */
function useOpen<Part>({ source, id }: Shown<Part>, dialog: BuilderView['dialog']): Part | null {
  const part = useOnDemand(source, dialog === id);
  return dialog === id ? part : null;
}
