'use client';

import type { ClientRow } from '@coachme/contracts/clients.contract';
import { Button } from '@coachme/ui-web/button';
import { Checkbox } from '@coachme/ui-web/checkbox';
import { Dialog } from '@coachme/ui-web/dialog';
import { SearchField } from '@coachme/ui-web/search-field';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useGroupChange } from '#web/features/groups/actions.ts';
import { clientsFoundQuery } from '#web/features/groups/queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

type DialogProps = {
  groupId: string;
  present: readonly ClientRow[];
  isOpen: boolean;
  onClose: () => void;
};

/** Puts clients into a group, found by name and ticked. */
export function AddClientsDialog({ groupId, present, isOpen, onClose }: DialogProps) {
  const t = useTranslations('plans.groups.page');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const params = { id: groupId };
  const add = useGroupChange((clientIds: string[]) =>
    browserApi.clientGroups.addToGroup({ params, body: { clientIds } }),
  );
  const send = () =>
    add.mutate([...chosen], {
      onSuccess: () => {
        showToast({ title: t('added', { count: chosen.length }) });
        setChosen([]);
        onClose();
      },
    });
  return (
    <Dialog
      title={t('add')}
      description={t('addText')}
      closeLabel={actions('close')}
      isOpen={isOpen}
      onOpenChange={onClose}
      footer={
        <Button
          look="primary"
          isDisabled={chosen.length === 0}
          isPending={add.isPending}
          onPress={send}
        >
          {t('addChosen', { count: chosen.length })}
        </Button>
      }
    >
      <Candidates present={present} chosen={chosen} onChange={setChosen} />
      <FormProblem problem={add.isError ? words(add.error) : null} />
    </Dialog>
  );
}

type CandidatesProps = {
  present: readonly ClientRow[];
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
};

function Candidates({ present, chosen, onChange }: CandidatesProps) {
  const t = useTranslations('plans.groups.page');
  const [typed, setTyped] = useState('');
  const found = useQuery(clientsFoundQuery(browserApi, useDeferredValue(typed.trim())));
  const inIt = new Set(present.map(({ id }) => id));
  const others = (found.data?.items ?? []).filter(({ id }) => !inIt.has(id));
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, id] : chosen.filter((known) => known !== id));
  return (
    <div className="flex flex-col gap-3">
      <SearchField label={t('search')} defaultValue="" onChange={setTyped} />
      {found.data && others.length === 0 ? <p className="text-ink-2">{t('nobodyElse')}</p> : null}
      <ul className="flex max-h-72 flex-col overflow-y-auto">
        {others.map(({ id, name, email }) => (
          <li key={id}>
            <Checkbox isSelected={chosen.includes(id)} onChange={(isOn) => toggle(id, isOn)}>
              <span className="min-w-0">
                <bdi>{name}</bdi>
                {email ? <span className="block text-ink-3 text-xs">{email}</span> : null}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}
