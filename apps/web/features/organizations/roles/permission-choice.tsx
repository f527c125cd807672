'use client';

import type { AssignablePermission } from '@coachme/contracts/roles.contract';
import { useTranslations } from 'next-intl';
import { ChoiceList } from '#web/features/organizations/components/choice-list.tsx';
import { usePermissionWords } from '#web/features/organizations/roles/use-permission-words.ts';

type PermissionChoiceProps = {
  permissions: readonly AssignablePermission[];
  value: readonly string[];
  onChange: (codes: string[]) => void;
  problem: string | undefined;
};

/** What a role may do, subject by subject, each thing in a plain sentence. */
export function PermissionChoice({ permissions, value, onChange, problem }: PermissionChoiceProps) {
  const t = useTranslations('organization.roles');
  const words = usePermissionWords();
  const subjects = [...new Set(permissions.map(({ subject }) => subject))];
  return (
    <>
      {subjects.map((subject, index) => (
        <ChoiceList
          key={subject}
          legend={t(`subjects.${subject}`)}
          value={value}
          onChange={onChange}
          options={permissions
            .filter((permission) => permission.subject === subject)
            .map(({ code, isHeld }) => ({
              id: code,
              label: words(code),
              description: isHeld ? undefined : t('sheet.notHeld'),
              isDisabled: !isHeld,
            }))}
          problem={index === subjects.length - 1 ? problem : undefined}
        />
      ))}
    </>
  );
}
