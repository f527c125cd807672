'use client';

import type { Team } from '@coachme/contracts/teams.contract';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { DissolvePart } from '#web/shell/dissolve-part.tsx';

type DissolveTeamProps = { team: Team; onDissolved: () => void };

/** Dissolves a team, once asked; its coaches keep their own clients. */
export function DissolveTeam({ team, onDissolved }: DissolveTeamProps) {
  const t = useTranslations('organization.teams.sheet');
  const dissolve = useChange(async () => {
    await browserApi.teams.dissolveTeam({ params: { id: team.id } });
    showToast({ title: t('dissolved') });
    onDissolved();
  }, ['teams', 'overview']);
  return (
    <DissolvePart
      title={t('dissolveTitle', { name: team.name })}
      actionLabel={t('dissolve')}
      action={dissolve}
    >
      {t('dissolveText')}
    </DissolvePart>
  );
}
