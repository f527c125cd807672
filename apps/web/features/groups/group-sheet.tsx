'use client';

import type { ClientGroup } from '@coachme/contracts/client-groups.contract';
import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { Sheet } from '@coachme/ui-web/dialog';
import { Switch } from '@coachme/ui-web/switch';
import { TextField } from '@coachme/ui-web/text-field';
import { showToast } from '@coachme/ui-web/toast';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useGroupChange } from '#web/features/groups/actions.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { DissolvePart } from '#web/shell/dissolve-part.tsx';

type SheetProps = { group: ClientGroup | null; onClose: () => void };

/** A group's name, start and who works with it; null forms one. */
export function GroupSheet({ group, onClose }: SheetProps) {
  const t = useTranslations('plans.groups.form');
  const actions = useTranslations('words.actions');
  return (
    <Sheet
      title={group ? t('change') : t('new')}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={onClose}
    >
      <GroupForm group={group} onClose={onClose} />
      {group ? <Dissolve group={group} /> : null}
    </Sheet>
  );
}

function useGroupDraft(group: ClientGroup | null) {
  // The same id on every try: a repeated create is the same create.
  const [id] = useState(() => group?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState({
    name: group?.name ?? '',
    startsOn: group?.startsOn ?? '',
    isShared: group?.isShared ?? false,
  });
  const save = useGroupChange(() => {
    const { name, startsOn, isShared } = draft;
    const body = { name: name.trim(), startsOn: startsOn === '' ? null : startsOn, isShared };
    if (!group) return browserApi.clientGroups.formGroup({ body: { id, ...body } });
    const headers = { 'if-match': `"${group.revision}"` };
    return browserApi.clientGroups.changeGroup({ params: { id }, body }, { headers });
  });
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  return { draft, set, save };
}

function GroupForm({ group, onClose }: SheetProps) {
  const t = useTranslations('plans.groups.form');
  const forms = useTranslations('forms');
  const words = useProblemWords();
  const router = useRouter();
  const { draft, set, save } = useGroupDraft(group);
  const [isTried, setTried] = useState(false);
  const isNameless = draft.name.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isNameless) return;
    save.mutate(undefined, {
      onSuccess: ({ id, name }) => {
        showToast({ title: t('saved', { name }) });
        onClose();
        if (!group) router.push(`/coach/clients/groups/${id}?add=1`);
      },
    });
  };
  return (
    <form onSubmit={send} className="flex flex-col gap-6">
      <TextField
        autoFocus
        label={t('name')}
        placeholder={t('namePlaceholder')}
        maxLength={80}
        value={draft.name}
        onChange={(name) => set({ name })}
        problem={isTried && isNameless ? forms('required') : undefined}
      />
      <DateField
        label={t('startsOn')}
        hint={t('startsOnHint')}
        value={draft.startsOn}
        onChange={(startsOn) => set({ startsOn })}
        className="w-48"
      />
      <Switch isSelected={draft.isShared} onChange={(isShared) => set({ isShared })}>
        {t('isShared')}
      </Switch>
      <FormProblem problem={save.isError ? words(save.error) : null} />
      <Button type="submit" look="primary" className="self-start" isPending={save.isPending}>
        {group ? t('save') : t('create')}
      </Button>
    </form>
  );
}

function Dissolve({ group }: { group: ClientGroup }) {
  const t = useTranslations('plans.groups.form');
  const router = useRouter();
  const dissolve = useGroupChange(async () => {
    await browserApi.clientGroups.dissolveGroup({ params: { id: group.id } });
    showToast({ title: t('dissolved', { name: group.name }) });
    router.push('/coach/clients/groups');
  });
  return (
    <DissolvePart
      title={t('dissolveTitle', { name: group.name })}
      actionLabel={t('dissolve')}
      action={dissolve}
    >
      {t('dissolveText')}
    </DissolvePart>
  );
}
