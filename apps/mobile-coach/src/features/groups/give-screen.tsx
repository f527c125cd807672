import { MISSED_DAYS } from '@coachme/domain/programs/missed-days.rules';
import { type GroupPage, groupQuestion } from '@coachme/mobile-core/coach/group-questions';
import { programsQuestion } from '@coachme/mobile-core/coach/questions';
import { DayField } from '@coachme/mobile-shell/day-field';
import { Screen } from '@coachme/mobile-shell/screen';
import { Combobox } from '@coachme/ui-mobile/combobox';
import { Select } from '@coachme/ui-mobile/select';
import { Text } from '@coachme/ui-mobile/text';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { FormerProgramsChoice } from '../../app-shell/former-programs.tsx';
import { GiveFooter } from '../../app-shell/give-footer.tsx';
import { NotHere } from '../../app-shell/not-here.tsx';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { LookAhead } from './look-ahead.tsx';
import { type Giving, useGiving } from './use-giving.ts';

/** Gives a program to a group: what, from when, and what stands in the way for whom. */
export function GiveScreen({ groupId }: { groupId: string }) {
  const question = useMemo(() => groupQuestion(groupId), [groupId]);
  const known = useAnswer(question);
  const page = known.answer?.value;
  if (!page) {
    return (
      <Screen backTo={`/groups/${groupId}`}>
        <NotHere known={known} />
      </Screen>
    );
  }
  return <Give page={page} />;
}

function Give({ page }: { page: GroupPage }) {
  const t = useTranslations('plans.assign');
  const groups = useTranslations('plans.groups.page');
  const giving = useGiving(page);
  return (
    <Screen
      title={groups('give')}
      backTo={`/groups/${page.group.id}`}
      footer={<Submit giving={giving} />}
    >
      <Text tone="ink2">{t('groupOf', { name: page.group.name, count: page.members.length })}</Text>
      <ProgramField giving={giving} />
      <WhenFields giving={giving} />
      <LookAhead giving={giving} />
      <FormerProgramsChoice question={giving.former.question} />
    </Screen>
  );
}

function ProgramField({ giving: { chosen, choose } }: { giving: Giving }) {
  const t = useTranslations('plans.assign');
  const units = useTranslations('units');
  const words = useTranslations('words.actions');
  const programs = useAnswer(programsQuestion).answer?.value ?? [];
  const options = programs
    .filter(({ status }) => status === 'published')
    .map(({ id, title, weekCount, dayCount }) => ({
      id,
      label: title,
      description: `${units('weeks', { count: weekCount })} · ${units('sessions', { count: dayCount })}`,
    }));
  if (options.length === 0) return <Text tone="ink2">{t('noPrograms')}</Text>;
  return (
    <Combobox
      label={t('program')}
      value={chosen.programId}
      onChange={(programId) => choose({ programId })}
      options={options}
      searchLabel={words('search')}
      emptyLabel={t('noProgram')}
      closeLabel={words('close')}
    />
  );
}

function WhenFields({ giving: { chosen, choose } }: { giving: Giving }) {
  const t = useTranslations('plans.assign');
  const calendar = useTranslations('calendar');
  const layouts = useTranslations('builder.assign');
  const closeLabel = useTranslations('words.actions')('close');
  return (
    <>
      <DayField
        label={layouts('startsOn')}
        value={chosen.startsOn}
        onChange={(startsOn) => choose({ startsOn })}
      />
      <Select
        label={layouts('layout')}
        value={chosen.layout}
        onChange={(layout) => choose({ layout })}
        closeLabel={closeLabel}
        options={[
          { id: 'sequence', label: t('sequence') },
          { id: 'weekday', label: layouts('weekday') },
        ]}
      />
      <Select
        label={calendar('missedDays')}
        value={chosen.missedDays}
        onChange={(missedDays) => choose({ missedDays })}
        closeLabel={closeLabel}
        options={MISSED_DAYS.map((id) => ({ id, label: calendar(`policies.${id}`) }))}
      />
    </>
  );
}

function Submit({ giving }: { giving: Giving }) {
  const t = useTranslations('plans.assign');
  const { clientIds, ahead, give } = giving;
  return (
    <GiveFooter
      {...giving}
      label={t('submit', { count: clientIds.length })}
      isCutShort={ahead.problem !== null}
      isDisabled={clientIds.length === 0 || ahead.isAsking}
      onGive={() => void give()}
    />
  );
}
