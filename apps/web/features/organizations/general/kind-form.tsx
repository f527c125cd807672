'use client';

import { RadioGroup } from '@coachme/ui-web/radio-group';
import { showToast } from '@coachme/ui-web/toast';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { type OrganizationKindId, organizationKinds } from '#web/features/organizations/kinds.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMe } from '#web/session/session.tsx';

/** What kind of organization this is; changed at once. */
export function KindForm() {
  const t = useTranslations('organization');
  const kinds = useTranslations('workspace.shell.kinds');
  const words = useProblemWords();
  const router = useRouter();
  const { kind } = useMe().organization;
  const change = useChange(
    (next: OrganizationKindId) =>
      browserApi.organizations.changeOrganization({ body: { kind: next } }),
    ['branches', 'overview'],
  );
  const choose = (id: string) => {
    const next = organizationKinds.find((known) => known === id);
    if (!next || next === kind) return;
    change.mutate(next, {
      onSuccess: () => {
        router.refresh();
        showToast({ title: t('saved') });
      },
    });
  };
  return (
    <RadioGroup
      className="max-w-md"
      label={t('general.kind')}
      isLabelHidden
      isDisabled={change.isPending}
      value={change.isPending ? (change.variables ?? kind) : kind}
      onChange={choose}
      problem={change.isError ? words(change.error) : undefined}
      options={organizationKinds.map((id) => ({
        id,
        label: kinds(id),
        description: t(`kindTexts.${id}`),
      }))}
    />
  );
}
