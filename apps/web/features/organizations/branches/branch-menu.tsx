'use client';

import type { Branch } from '@coachme/contracts/branches.contract';
import { Button } from '@coachme/ui-web/button';
import { Menu } from '@coachme/ui-web/menu';
import { showToast } from '@coachme/ui-web/toast';
import { Archive, ArchiveRestore, Ellipsis, Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const icon = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;

/** What can be done with a branch. */
export function BranchMenu({ branch }: { branch: Branch }) {
  const t = useTranslations('organization.branches');
  const { name } = branch;
  const [isAsking, setAsking] = useState(false);
  const archive = useChange(async () => {
    await browserApi.branches.archiveBranch({ params: { id: branch.id } });
    showToast({ title: t('done.archived', { name }) });
  }, ['branches', 'overview', 'members']);
  const label = t('menu', { name });
  return (
    <>
      <Menu
        label={label}
        actions={useActions(branch, () => setAsking(true))}
        trigger={
          <Button look="quiet" size="icon" aria-label={label}>
            <Ellipsis aria-hidden className="size-5" strokeWidth={1.5} />
          </Button>
        }
      />
      <ConfirmDialog
        title={t('archiveTitle', { name })}
        actionLabel={t('archive')}
        action={archive}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t('archiveText')}
      </ConfirmDialog>
    </>
  );
}

function useActions({ id, name, archivedAt }: Branch, askToArchive: () => void) {
  const t = useTranslations('organization.branches');
  const words = useProblemWords();
  const url = useUrlState();
  const reopen = useChange(
    () => browserApi.branches.reopenBranch({ params: { id } }),
    ['branches', 'overview'],
  );
  const open = {
    id: 'reopen',
    label: t('reopen'),
    icon: <ArchiveRestore {...icon} />,
    onAction: () =>
      reopen.mutate(undefined, {
        onSuccess: () => showToast({ title: t('done.reopened', { name }) }),
        onError: (error) => showToast({ title: words(error), tone: 'problem' }),
      }),
  };
  if (archivedAt) return [open];
  return [
    {
      id: 'rename',
      label: t('rename'),
      icon: <Pencil {...icon} />,
      onAction: () => url.push({ branch: id }),
    },
    { id: 'archive', label: t('archive'), icon: <Archive {...icon} />, onAction: askToArchive },
  ];
}
