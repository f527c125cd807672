'use client';

import type { Member } from '@coachme/contracts/organizations.contract';
import type { Role } from '@coachme/contracts/organizations.words';
import { Button } from '@coachme/ui-web/button';
import { Sheet } from '@coachme/ui-web/dialog';
import { LinkButton } from '@coachme/ui-web/link-button';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { ChoiceList } from '#web/features/organizations/components/choice-list.tsx';
import { useMember } from '#web/features/organizations/people/use-member.ts';
import { branchesQuery, rolesQuery } from '#web/features/organizations/queries.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay, useMe } from '#web/session/session.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const coreRoles = [
  'owner',
  'admin',
  'coach',
  'editor',
  'client',
] as const satisfies readonly Role[];

/** What a person may do here, and where they work; open wherever the address says `?member=`. */
export function MemberSheet({ id }: { id: string }) {
  const words = useTranslations('words.actions');
  const url = useUrlState();
  const { member, isPending } = useMember(id);
  const close = () => url.set({ member: null });
  // Whoever left meanwhile is nobody to change.
  if (!member && !isPending) return null;
  return (
    <Sheet
      title={member?.name ?? ''}
      description={member?.email}
      closeLabel={words('close')}
      isOpen
      onOpenChange={close}
    >
      {member ? (
        <MemberForm key={member.id} member={member} onSaved={close} />
      ) : (
        <Skeleton className="h-60 w-full" />
      )}
    </Sheet>
  );
}

type FormProps = { member: Member; onSaved: () => void };
type Chosen = { roles: string[]; own: string[]; branches: string[] };

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

function useSaveMember(member: Member) {
  return useChange(
    async ({ roles, own, branches }: Chosen) => {
      const params = { id: member.id };
      await browserApi.organizations.changeRoles({
        params,
        body: { roles: coreRoles.filter((role) => roles.includes(role)), customRoleIds: own },
      });
      const isPlaced = [...branches].sort().join() === idsOf(member.branches).sort().join();
      if (!isPlaced)
        await browserApi.branches.placeMember({ params, body: { branchIds: branches } });
    },
    ['members', 'roles', 'branches', 'overview'],
  );
}

function MemberForm({ member, onSaved }: FormProps) {
  const t = useTranslations('organization.people.sheet');
  const names = useTranslations('words.roles');
  const texts = useTranslations('organization.roleTexts');
  const words = useProblemWords();
  const isOwner = useMe().roles.includes('owner');
  const [chosen, setChosen] = useState<Chosen>({
    roles: member.roles,
    own: idsOf(member.customRoles),
    branches: idsOf(member.branches),
  });
  const save = useSaveMember(member);
  const isNothing = chosen.roles.length + chosen.own.length === 0;
  const set = (change: Partial<Chosen>) => setChosen({ ...chosen, ...change });
  const submit = () => {
    if (isNothing) return;
    save.mutate(chosen, {
      onSuccess: () => {
        showToast({ title: t('changed', { name: member.name }) });
        onSaved();
      },
    });
  };
  return (
    <div className="flex flex-col gap-7">
      <ChoiceList
        legend={t('roles')}
        hint={t('rolesHint')}
        problem={isNothing ? t('needsOne') : undefined}
        value={chosen.roles}
        onChange={(roles) => set({ roles })}
        options={coreRoles.map((id) => ({
          id,
          label: names(id),
          description: texts(id),
          isDisabled: id === 'owner' && !isOwner,
        }))}
      />
      <OwnRoles value={chosen.own} onChange={(own) => set({ own })} />
      <Branches value={chosen.branches} onChange={(branches) => set({ branches })} />
      <FormProblem problem={save.isError ? words(save.error) : null} />
      <Button look="primary" className="self-start" isPending={save.isPending} onPress={submit}>
        {t('save')}
      </Button>
      <Removal member={member} />
    </div>
  );
}

type ListProps = { value: readonly string[]; onChange: (ids: string[]) => void };

function OwnRoles(props: ListProps) {
  const t = useTranslations('organization.people.sheet');
  const { data = [] } = useQuery(rolesQuery(browserApi));
  if (data.length === 0) return null;
  const options = data.map(({ id, name, description }) => ({ id, label: name, description }));
  return <ChoiceList legend={t('own')} options={options} {...props} />;
}

function Branches(props: ListProps) {
  const t = useTranslations('organization.people.sheet');
  const { data = [] } = useQuery(branchesQuery(browserApi));
  if (data.length === 0) return null;
  const options = data.map(({ id, name }) => ({ id, label: name }));
  return <ChoiceList legend={t('branches')} options={options} {...props} />;
}

function Removal({ member }: { member: Member }) {
  const t = useTranslations('organization.people');
  const url = useUrlState();
  const mayRemove = useMay('member:remove');
  const isMe = useMe().user.id === member.userId;
  if (!mayRemove || isMe) return null;
  return (
    <div className="border-line border-t pt-5">
      <p className="mb-3 text-ink-2 text-sm">{t('sheet.removeText', { name: member.name })}</p>
      <LinkButton href={url.addressOf({ member: null, remove: member.id })}>
        {t('remove')}
      </LinkButton>
    </div>
  );
}
