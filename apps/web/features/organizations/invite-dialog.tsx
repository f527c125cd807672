'use client';

import type { Invite, NewInvitation } from '@coachme/contracts/organizations.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { useInvite } from '#web/features/organizations/actions.ts';
import { InviteLink } from '#web/features/organizations/components/invite-link.tsx';
import { OpenInvitations } from '#web/features/organizations/components/open-invitations.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const rolesToInvite = ['client', 'coach', 'admin'] as const;
type RoleToInvite = (typeof rolesToInvite)[number];

/** Invites a person by link; open wherever the address says `?invite=`. */
export function InviteDialog() {
  const t = useTranslations('workspace.invite');
  const words = useTranslations('words');
  const { value, close } = useOverlay('invite');
  const role = rolesToInvite.find((candidate) => candidate === value) ?? 'client';
  return (
    <Dialog
      title={t('title')}
      description={t('lead')}
      closeLabel={words('actions.close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      <InviteForm role={role} />
      <OpenInvitations />
    </Dialog>
  );
}

function InviteForm({ role }: { role: RoleToInvite }) {
  const t = useTranslations('workspace.invite');
  const roles = useTranslations('words.roles');
  const invite = useInvite();
  const [made, setMade] = useState<NewInvitation | null>(null);
  const form = useContractForm<{ role: RoleToInvite; email: string }, Invite>({
    schema: async () => (await import('@coachme/contracts/organizations.contract')).Invite,
    defaults: { role, email: '' },
  });
  const { field } = useController({ control: form.control, name: 'role' });
  const { submit, problem, isSending } = useSend({
    form,
    send: async (wanted) => setMade(await invite.mutateAsync(wanted)),
    fieldOf: { 'already-member': 'email', 'invitation-exists': 'email' },
  });
  if (made) {
    return (
      <div className="flex flex-col gap-5">
        <InviteLink invitation={made} />
        <Button className="self-start" onPress={() => setMade(null)}>
          {t('another')}
        </Button>
      </div>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <RadioGroup
        label={t('role')}
        layout="row"
        value={field.value}
        onChange={field.onChange}
        options={rolesToInvite.map((id) => ({ id, label: roles(id) }))}
      />
      <FormTextField
        control={form.control}
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {t('submit')}
      </Button>
    </form>
  );
}
