'use client';

import type { ChangeClient, Client } from '@coachme/contracts/clients.contract';
import { equipment } from '@coachme/contracts/exercise-lists';
import { Button } from '@coachme/ui-web/button';
import { CheckboxGroup } from '@coachme/ui-web/checkbox-group';
import { Dialog } from '@coachme/ui-web/dialog';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useChangeClient } from '#web/features/clients/actions.ts';
import { weekdays } from '#web/features/clients/components/weekdays.ts';
import { linesOf } from '#web/features/clients/lines.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Changes what is known of a client; refused when someone else changed it meanwhile. */
export function ProfileDialog({ client }: { client: Client }) {
  const t = useTranslations('workspace.client.profile');
  const words = useTranslations('words');
  const { value, close } = useOverlay('edit');
  return (
    <Dialog
      title={t('editTitle', { name: client.name })}
      closeLabel={words('actions.close')}
      isOpen={value === 'profile'}
      onOpenChange={close}
    >
      <ProfileForm client={client} onDone={close} />
    </Dialog>
  );
}

function useProfileDraft({ name, profile }: Client) {
  const [draft, setDraft] = useState({
    name,
    goals: profile.goals.join('\n'),
    injuries: profile.injuries.join('\n'),
    trainingDays: profile.trainingDays.map(String),
    equipment: profile.equipment.map(String),
  });
  const change: ChangeClient = {
    name: draft.name,
    profile: {
      goals: linesOf(draft.goals),
      injuries: linesOf(draft.injuries),
      trainingDays: draft.trainingDays.map(Number),
      equipment: equipment.filter((item) => draft.equipment.includes(item)),
    },
  };
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return { draft, set, change };
}

function ProfileForm({ client, onDone }: { client: Client; onDone: () => void }) {
  const t = useTranslations('workspace.client.profile');
  const words = useTranslations('words');
  const forms = useTranslations('forms');
  const say = useProblemWords();
  const save = useChangeClient(client);
  const { draft, set, change } = useProfileDraft(client);
  const hasName = draft.name.trim() !== '';
  const hasDay = draft.trainingDays.length > 0;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (hasName && hasDay) save.mutate(change, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        label={t('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        problem={hasName ? undefined : forms('required')}
      />
      <TextField
        label={t('goals')}
        hint={t('oneALine')}
        rows={3}
        value={draft.goals}
        onChange={(goals) => set({ goals })}
      />
      <TextField
        label={t('injuries')}
        hint={t('oneALine')}
        rows={3}
        value={draft.injuries}
        onChange={(injuries) => set({ injuries })}
      />
      <CheckboxGroup
        label={t('trainingDays')}
        problem={hasDay ? undefined : t('needsADay')}
        value={draft.trainingDays}
        onChange={(trainingDays) => set({ trainingDays })}
        options={weekdays.map((day) => ({ id: String(day), label: words(`days.long.${day}`) }))}
      />
      <CheckboxGroup
        label={t('equipment')}
        value={draft.equipment}
        onChange={(equipment) => set({ equipment })}
        options={equipment.map((id) => ({ id, label: words(`equipment.${id}`) }))}
      />
      <FormProblem problem={save.isError ? say(save.error) : null} />
      <Button type="submit" look="primary" isPending={save.isPending} className="self-start">
        {words('actions.save')}
      </Button>
    </form>
  );
}
