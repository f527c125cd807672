'use client';

import type { ProgramRow } from '@coachme/contracts/programs.words';
import { Button } from '@coachme/ui-web/button';
import { Menu, type MenuAction } from '@coachme/ui-web/menu';
import { showToast } from '@coachme/ui-web/toast';
import { Archive, ArchiveRestore, Copy, Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type * as z from 'zod';
import {
  useArchiveProgram,
  useCloneProgram,
  useRestoreProgram,
} from '#web/features/programs/actions.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

const iconLook = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;

type ProgramMenuProps = {
  program: z.infer<typeof ProgramRow>;
  /** What can be done besides where it is open. */
  more?: readonly MenuAction[];
};

/** What else can be done with a program. */
export function ProgramMenu({ program, more = [] }: ProgramMenuProps) {
  const t = useTranslations('builder.programs');
  const writing = useTranslations('writing.list');
  const { duplicate, archive, restore } = useProgramActions(program);
  const away =
    program.status === 'archived'
      ? {
          id: 'restore',
          label: writing('restore'),
          icon: <ArchiveRestore {...iconLook} />,
          onAction: restore,
        }
      : {
          id: 'archive',
          label: t('archive'),
          icon: <Archive {...iconLook} />,
          onAction: archive,
        };
  const actions = [
    { id: 'duplicate', label: t('duplicate'), icon: <Copy {...iconLook} />, onAction: duplicate },
    ...more,
    away,
  ];
  const label = t('menu', { title: program.title });
  return (
    <Menu
      label={label}
      actions={actions}
      trigger={
        <Button look="quiet" size="icon" aria-label={label}>
          <Ellipsis aria-hidden className="size-5" strokeWidth={1.5} />
        </Button>
      }
    />
  );
}

function useProgramActions({ id, title }: z.infer<typeof ProgramRow>) {
  const t = useTranslations('builder.programs');
  const writing = useTranslations('writing.list');
  const undo = useTranslations('words.actions');
  const words = useProblemWords();
  const router = useRouter();
  const clone = useCloneProgram();
  const archived = useArchiveProgram();
  const restored = useRestoreProgram();
  const onError = (error: Error) => showToast({ title: words(error), tone: 'problem' });
  const restore = () =>
    restored.mutate(id, {
      onSuccess: () => showToast({ title: writing('restored', { title }) }),
      onError,
    });
  const sayArchived = () => {
    router.push('/coach/programs');
    showToast({
      title: t('archived', { title }),
      action: { label: undo('undo'), onPress: restore },
    });
  };
  const open = (copy: { id: string }) => {
    showToast({ title: t('duplicated') });
    router.push(`/coach/programs/${copy.id}`);
  };
  return {
    duplicate: () =>
      clone.mutate(
        { id, title: t('copyOf', { title }).slice(0, 120) },
        { onSuccess: open, onError },
      ),
    archive: () => archived.mutate(id, { onSuccess: sayArchived, onError }),
    restore,
  };
}
