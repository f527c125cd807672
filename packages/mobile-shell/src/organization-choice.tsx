import { Select } from '@coachme/ui-mobile/select';
import { useToast } from '@coachme/ui-mobile/toast';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession, useShell } from './shell.tsx';
import { useAsked } from './use-asked.tsx';
import { useProblemWords } from './use-problem.tsx';

export interface OrganizationChoiceProps {
  /** Why one cannot leave the present one now, such as work that was not sent; null when one can. */
  hindrance: string | null;
  /** Takes away what this device keeps of the present one. */
  onLeave: () => Promise<void>;
}

/** Where somebody who belongs to several organizations is right now; nothing for who belongs to one. */
export function OrganizationChoice({ hindrance, onLeave }: OrganizationChoiceProps) {
  const t = useTranslations('appAccount.organization');
  const roles = useTranslations('words.roles');
  const actions = useTranslations('words.actions');
  const wordsOf = useProblemWords();
  const toast = useToast();
  const current = useSession();
  const { api, session } = useShell();
  const { value } = useAsked(useCallback(() => api.auth.me(), [api]));
  const [isPending, setIsPending] = useState(false);
  if (current.status !== 'signed-in' || !value || value.organizations.length < 2) return null;
  const move = async (organizationId: string) => {
    if (organizationId === current.organization.id) return;
    setIsPending(true);
    try {
      await onLeave();
      const answer = await api.auth.switchOrganization({ body: { organizationId } });
      await session.adopt(answer);
      toast({ title: t('moved', { name: answer.organization.name }) });
    } catch (error) {
      toast({ title: wordsOf(error) });
    }
    setIsPending(false);
  };
  return (
    <Select
      label={t('title')}
      hint={hindrance ?? t('text')}
      closeLabel={actions('close')}
      isDisabled={isPending || hindrance !== null}
      options={value.organizations.map(({ id, name, roles: own }) => ({
        id,
        label: name,
        description: own.map((role) => roles(role)).join(' · '),
      }))}
      value={current.organization.id}
      onChange={(id) => void move(id)}
    />
  );
}
