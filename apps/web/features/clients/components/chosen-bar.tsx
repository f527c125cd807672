'use client';

import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { LinkButton } from '@coachme/ui-web/link-button';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { TextField } from '@coachme/ui-web/text-field';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { rosterGroupsQuery } from '#web/features/clients/queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay } from '#web/session/session.tsx';

type BarProps = { chosen: readonly string[]; onDone: () => void };

/** What can be done with the chosen clients, where the thumb is. */
export function ChosenBar({ chosen, onDone }: BarProps) {
  const t = useTranslations('plans.roster');
  const [isAdding, setAdding] = useState(false);
  const mayAssign = useMay('program:assign');
  const mayChange = useMay('client:update');
  const isNobody = chosen.length === 0;
  return (
    <div className="sticky bottom-20 z-10 mt-6 flex flex-wrap items-center gap-3 rounded border border-edge bg-surface px-4 py-3 shadow-lg md:bottom-4">
      <p className="me-auto font-medium text-sm tabular-nums" aria-live="polite">
        {t('chosen', { count: chosen.length })}
      </p>
      {mayChange ? (
        <Button isDisabled={isNobody} onPress={() => setAdding(true)}>
          {t('toGroup')}
        </Button>
      ) : null}
      {mayAssign && !isNobody ? (
        <LinkButton look="primary" href={`/coach/clients/assign?clients=${chosen.join(',')}`}>
          {t('give')}
        </LinkButton>
      ) : null}
      <ToGroupDialog
        chosen={chosen}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onDone={onDone}
      />
    </div>
  );
}

const fresh = 'new';

function useToGroup(chosen: readonly string[]) {
  const queries = useQueryClient();
  const clientIds = [...chosen];
  const [id] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: ({ groupId, name }: { groupId: string; name: string }) =>
      groupId === fresh
        ? browserApi.clientGroups.formGroup({ body: { id, name, clientIds } })
        : browserApi.clientGroups.addToGroup({ params: { id: groupId }, body: { clientIds } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['groups'] }),
  });
}

type ToGroupProps = BarProps & { isOpen: boolean; onClose: () => void };

function ToGroupDialog({ chosen, isOpen, onClose, onDone }: ToGroupProps) {
  const t = useTranslations('plans.roster');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const groups = useQuery(rosterGroupsQuery(browserApi));
  const [choice, setChoice] = useState<string | null>(null);
  const [name, setName] = useState('');
  const put = useToGroup(chosen);
  const groupId = choice ?? groups.data?.[0]?.id ?? fresh;
  const isNameless = groupId === fresh && name.trim() === '';
  const send = () =>
    put.mutate(
      { groupId, name: name.trim() },
      {
        onSuccess: (group) => {
          showToast({ title: t('added', { count: chosen.length, group: group.name }) });
          onClose();
          onDone();
        },
      },
    );
  return (
    <Dialog
      title={t('toGroup')}
      closeLabel={actions('close')}
      isOpen={isOpen}
      onOpenChange={onClose}
      footer={
        <Button look="primary" isDisabled={isNameless} isPending={put.isPending} onPress={send}>
          {t('add')}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        <RadioGroup
          label={t('group')}
          value={groupId}
          onChange={setChoice}
          options={[
            ...(groups.data ?? []).map((group) => ({ id: group.id, label: group.name })),
            { id: fresh, label: t('newGroup') },
          ]}
        />
        {groupId === fresh ? (
          <TextField label={t('newName')} maxLength={80} value={name} onChange={setName} />
        ) : null}
        <FormProblem problem={put.isError ? words(put.error) : null} />
      </div>
    </Dialog>
  );
}
