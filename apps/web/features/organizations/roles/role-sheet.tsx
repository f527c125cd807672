'use client';

import type { AssignablePermission, CustomRole } from '@coachme/contracts/roles.contract';
import { Button } from '@coachme/ui-web/button';
import { Sheet } from '@coachme/ui-web/dialog';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { TextField } from '@coachme/ui-web/text-field';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { permissionsQuery } from '#web/features/organizations/queries.ts';
import { PermissionChoice } from '#web/features/organizations/roles/permission-choice.tsx';
import { RemoveRole } from '#web/features/organizations/roles/remove-role.tsx';
import { useChange } from '#web/features/organizations/use-change.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** A role of the organization's own; null makes one. Open wherever the address says `?role=`. */
export function RoleSheet({ role }: { role: CustomRole | null }) {
  const t = useTranslations('organization.roles.sheet');
  const actions = useTranslations('words.actions');
  const url = useUrlState();
  const permissions = useQuery(permissionsQuery(browserApi));
  const close = () => url.set({ role: null });
  return (
    <Sheet
      title={role ? t('change') : t('new')}
      description={t('everybody')}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={close}
    >
      {permissions.isPending ? <Skeleton className="h-60 w-full" /> : null}
      {permissions.isError && !permissions.data ? <QueryProblem query={permissions} /> : null}
      {permissions.data ? (
        <RoleForm role={role} permissions={permissions.data} onSaved={close} />
      ) : null}
      {role ? <RemoveRole role={role} onRemoved={close} /> : null}
    </Sheet>
  );
}

type RoleFormProps = {
  role: CustomRole | null;
  permissions: readonly AssignablePermission[];
  onSaved: () => void;
};

function useRoleDraft(role: CustomRole | null) {
  const [id] = useState(() => role?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState({
    name: role?.name ?? '',
    description: role?.description ?? '',
    permissions: role?.permissions ?? [],
  });
  const save = useChange(
    (body: typeof draft) =>
      role
        ? browserApi.roles.changeRole(
            { params: { id }, body },
            { headers: { 'if-match': `"${role.revision}"` } },
          )
        : browserApi.roles.defineRole({ body: { id, ...body } }),
    ['roles', 'members', 'overview'],
  );
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  return { draft, set, save };
}

function RoleForm({ role, permissions, onSaved }: RoleFormProps) {
  const t = useTranslations('organization.roles.sheet');
  const forms = useTranslations('forms');
  const words = useProblemWords();
  const { draft, set, save } = useRoleDraft(role);
  const [isTried, setTried] = useState(false);
  const name = draft.name.trim();
  const lacksAll = draft.permissions.length === 0;
  const submit = () => {
    setTried(true);
    if (name === '' || lacksAll) return;
    save.mutate(
      { ...draft, name },
      {
        onSuccess: () => {
          showToast({ title: t('made', { name }) });
          onSaved();
        },
      },
    );
  };
  return (
    <div className="flex flex-col gap-6">
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        maxLength={60}
        value={draft.name}
        onChange={(typed) => set({ name: typed })}
        problem={isTried && name === '' ? forms('required') : undefined}
      />
      <TextField
        label={t('description')}
        maxLength={300}
        value={draft.description}
        onChange={(description) => set({ description })}
      />
      <PermissionChoice
        permissions={permissions}
        value={draft.permissions}
        onChange={(chosen) => set({ permissions: chosen })}
        problem={isTried && lacksAll ? t('needsOne') : undefined}
      />
      <FormProblem problem={save.isError ? words(save.error) : null} />
      <Button look="primary" className="self-start" isPending={save.isPending} onPress={submit}>
        {role ? t('save') : t('create')}
      </Button>
    </div>
  );
}
