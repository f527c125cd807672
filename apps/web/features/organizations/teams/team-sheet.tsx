'use client';

import type { Team } from '@coachme/contracts/teams.contract';
import { Button } from '@coachme/ui-web/button';
import { Sheet } from '@coachme/ui-web/dialog';
import { Select } from '@coachme/ui-web/select';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Switch } from '@coachme/ui-web/switch';
import { TextField } from '@coachme/ui-web/text-field';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { ChoiceList } from '#web/features/organizations/components/choice-list.tsx';
import { staffQuery } from '#web/features/organizations/queries.ts';
import { DissolveTeam } from '#web/features/organizations/teams/dissolve-team.tsx';
import { useChange } from '#web/features/organizations/use-change.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

type Coach = { readonly id: string; readonly name: string };

/** A team and who leads it; null forms one. Open wherever the address says `?team=`. */
export function TeamSheet({ team }: { team: Team | null }) {
  const t = useTranslations('organization.teams.sheet');
  const actions = useTranslations('words.actions');
  const url = useUrlState();
  const staff = useQuery(staffQuery(browserApi));
  const close = () => url.set({ team: null });
  return (
    <Sheet
      title={team ? t('change') : t('new')}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={close}
    >
      {staff.isPending ? <Skeleton className="h-60 w-full" /> : null}
      {staff.isError && !staff.data ? <QueryProblem query={staff} /> : null}
      {staff.data ? (
        <TeamForm team={team} coaches={choicesOf(team, staff.data)} onSaved={close} />
      ) : null}
      {team ? <DissolveTeam team={team} onDissolved={close} /> : null}
    </Sheet>
  );
}

/** Who is in the team, and who else works here. */
function choicesOf(team: Team | null, staff: readonly Coach[]): Coach[] {
  const present = (team?.coaches ?? []).map(({ memberId: id, name }) => ({ id, name }));
  const ids = new Set(present.map(({ id }) => id));
  return [...present, ...staff.filter(({ id }) => !ids.has(id))];
}

function useTeamDraft(team: Team | null) {
  const [id] = useState(() => team?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState({
    name: team?.name ?? '',
    sharesClients: team?.sharesClients ?? true,
    headMemberId: team?.coaches.find(({ isHead }) => isHead)?.memberId ?? null,
    memberIds: team?.coaches.map(({ memberId }) => memberId) ?? [],
  });
  const save = useChange(
    (body: typeof draft) =>
      team
        ? browserApi.teams.changeTeam(
            { params: { id }, body },
            { headers: { 'if-match': `"${team.revision}"` } },
          )
        : browserApi.teams.formTeam({ body: { id, ...body } }),
    ['teams', 'overview'],
  );
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  return { draft, set, save };
}

type TeamFormProps = { team: Team | null; coaches: readonly Coach[]; onSaved: () => void };

function TeamForm({ team, coaches, onSaved }: TeamFormProps) {
  const t = useTranslations('organization.teams.sheet');
  const forms = useTranslations('forms');
  const words = useProblemWords();
  const { draft, set, save } = useTeamDraft(team);
  const [isTried, setTried] = useState(false);
  const { headMemberId, memberIds } = draft;
  const name = draft.name.trim();
  const isEmpty = memberIds.length === 0;
  const submit = () => {
    setTried(true);
    if (name === '' || isEmpty) return;
    save.mutate(
      { ...draft, name },
      {
        onSuccess: () => {
          showToast({ title: t('saved', { name }) });
          onSaved();
        },
      },
    );
  };
  return (
    <div className="flex flex-col gap-6">
      <TextField
        label={t('name')}
        maxLength={80}
        value={draft.name}
        onChange={(typed) => set({ name: typed })}
        problem={isTried && name === '' ? forms('required') : undefined}
      />
      <ChoiceList
        legend={t('coaches')}
        options={coaches.map(({ id, name: label }) => ({ id, label }))}
        value={memberIds}
        onChange={(ids) =>
          set({
            memberIds: ids,
            headMemberId: headMemberId && ids.includes(headMemberId) ? headMemberId : null,
          })
        }
        problem={isTried && isEmpty ? t('needsOne') : undefined}
      />
      <Leading draft={draft} set={set} coaches={coaches} />
      <FormProblem problem={save.isError ? words(save.error) : null} />
      <Button look="primary" className="self-start" isPending={save.isPending} onPress={submit}>
        {team ? t('save') : t('create')}
      </Button>
    </div>
  );
}

type LeadingProps = Pick<ReturnType<typeof useTeamDraft>, 'draft' | 'set'> &
  Pick<TeamFormProps, 'coaches'>;

/** Who leads the team, and who sees whose clients. */
function Leading({ draft, set, coaches }: LeadingProps) {
  const t = useTranslations('organization.teams.sheet');
  const { headMemberId, memberIds, sharesClients } = draft;
  return (
    <>
      <Select
        label={t('head')}
        value={headMemberId ?? 'nobody'}
        onChange={(id) => set({ headMemberId: id === 'nobody' ? null : id })}
        options={[
          { id: 'nobody', label: t('noHead') },
          ...coaches
            .filter(({ id }) => memberIds.includes(id))
            .map(({ id, name: label }) => ({ id, label })),
        ]}
      />
      <div>
        <Switch isSelected={sharesClients} onChange={(isOn) => set({ sharesClients: isOn })}>
          {t('shares')}
        </Switch>
        <p className="mt-1 text-ink-3 text-sm">{t('sharesHint')}</p>
      </div>
    </>
  );
}
