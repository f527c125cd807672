'use client';

import type { Team } from '@coachme/contracts/teams.contract';
import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';

type DissolveTeamProps = { team: Team; onDissolved: () => void };

/** Dissolves a team, once asked; its coaches keep their own clients. */
export function DissolveTeam({ team, onDissolved }: DissolveTeamProps) {
  const t = useTranslations('organization.teams.sheet');
  const [isAsking, setAsking] = useState(false);
  const dissolve = useChange(async () => {
    await browserApi.teams.dissolveTeam({ params: { id: team.id } });
    showToast({ title: t('dissolved') });
    onDissolved();
  }, ['teams', 'overview']);
  return (
    <div className="mt-8 border-line border-t pt-5">
      <Button onPress={() => setAsking(true)}>{t('dissolve')}</Button>
      <ConfirmDialog
        title={t('dissolveTitle', { name: team.name })}
        actionLabel={t('dissolve')}
        action={dissolve}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t('dissolveText')}
      </ConfirmDialog>
    </div>
  );
}
