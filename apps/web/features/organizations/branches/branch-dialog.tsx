'use client';

import type { Branch } from '@coachme/contracts/branches.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { TextField } from '@coachme/ui-web/text-field';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Opens a branch, or renames one; open wherever the address says `?branch=`. */
export function BranchDialog({ branch }: { branch: Branch | null }) {
  const t = useTranslations('organization.branches');
  const forms = useTranslations('forms');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const url = useUrlState();
  const [id] = useState(() => branch?.id ?? crypto.randomUUID());
  const [typed, setTyped] = useState(branch?.name ?? '');
  const [isTried, setTried] = useState(false);
  const name = typed.trim();
  const save = useChange(
    () =>
      branch
        ? browserApi.branches.renameBranch({ params: { id }, body: { name } })
        : browserApi.branches.openBranch({ body: { id, name } }),
    ['branches', 'overview', 'members'],
  );
  const close = () => url.set({ branch: null });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name === '') return;
    save.mutate(undefined, {
      onSuccess: () => {
        showToast({ title: branch ? t('done.renamed', { name }) : t('done.opened', { name }) });
        close();
      },
    });
  };
  const missing = isTried && name === '' ? forms('required') : undefined;
  return (
    <Dialog
      title={branch ? t('dialog.rename') : t('dialog.new')}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={close}
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <TextField
          autoFocus
          label={t('dialog.name')}
          maxLength={80}
          value={typed}
          onChange={setTyped}
          problem={missing ?? (save.isError ? words(save.error) : undefined)}
        />
        <Button type="submit" look="primary" className="self-start" isPending={save.isPending}>
          {branch ? t('dialog.save') : t('dialog.create')}
        </Button>
      </form>
    </Dialog>
  );
}
