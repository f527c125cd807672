import { daysOf, weekTrails } from '@coachme/domain/programs/program-content.rules';
import { addDay, addWeek, emptyDay } from '@coachme/domain/programs/program-part.rules';
import { newId } from '@coachme/mobile-core/new-id';
import { Screen } from '@coachme/mobile-shell/screen';
import { Button } from '@coachme/ui-mobile/button';
import { Chip } from '@coachme/ui-mobile/chip';
import { Text } from '@coachme/ui-mobile/text';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NotHere } from '../../app-shell/not-here.tsx';
import { ChoiceStrip } from './choice-strip.tsx';
import { DayEditor } from './day-editor.tsx';
import { DraftLine, Refused } from './draft-line.tsx';
import { Publish } from './publish.tsx';
import { StaleCard } from './stale-card.tsx';
import { type OpenProgram, useProgram } from './use-program.ts';

/** A program on a phone: weeks and days are strips, one day fills the screen. */
export function ProgramScreen({ id, assign }: { id: string; assign: ReactNode }) {
  const open = useProgram(id);
  if (!open.content) {
    return (
      <Screen backTo="/build">
        <NotHere known={open.known} />
      </Screen>
    );
  }
  return (
    <Screen title={open.content.title} backTo="/build" above={<DraftLine open={open} />}>
      {open.draft ? <StaleCard draft={open.draft} /> : null}
      <Refused open={open} />
      <State open={open} />
      <Days open={open} />
      {open.program?.status === 'published' ? assign : null}
      {open.program?.status === 'draft' ? <Publish program={open.program} /> : null}
    </Screen>
  );
}

function State({ open: { program } }: { open: OpenProgram }) {
  const t = useTranslations('builder');
  if (!program) return null;
  return (
    <>
      <Chip label={t(`programs.statuses.${program.status}`)} />
      {program.status === 'archived' ? (
        <Text tone="ink2">{t('builder.archivedNote')}</Text>
      ) : (
        <Text step="sm" tone="ink2">
          {t('builder.onIt', { count: program.assignedCount })}
        </Text>
      )}
    </>
  );
}

function Days({ open }: { open: OpenProgram }) {
  const t = useTranslations('builder.builder');
  const { content, edit, program } = open;
  const isReadOnly = program?.status === 'archived';
  const [chosen, setChosen] = useState({ week: 0, day: 0 });
  if (!content) return null;
  const weeks = weekTrails(content);
  const week = weeks[Math.min(chosen.week, weeks.length - 1)];
  const days = week ? daysOf(week) : [];
  const day = days[Math.min(chosen.day, days.length - 1)];
  const onAddWeek = () => {
    edit(addWeek(emptyDay('', newId), newId));
    setChosen({ week: weeks.length, day: 0 });
  };
  const onAddDay = (weekId: string) => {
    edit(addDay(weekId, emptyDay('', newId)));
    setChosen({ ...chosen, day: days.length });
  };
  return (
    <>
      <ChoiceStrip
        label={t('grid')}
        choices={weeks.map(({ week: one, weekIndex }) => ({
          id: one.id,
          label: t('week', { number: weekIndex + 1 }),
        }))}
        value={week?.week.id ?? ''}
        onChange={(place) => setChosen({ week: place, day: 0 })}
        {...(isReadOnly ? {} : { add: { label: t('addWeek'), onPress: onAddWeek } })}
      />
      {week ? (
        <ChoiceStrip
          label={t('week', { number: week.weekIndex + 1 })}
          choices={days.map(({ day: one, dayIndex }) => ({
            id: one.id,
            label: one.name || t('day', { number: dayIndex + 1 }),
          }))}
          value={day?.day.id ?? ''}
          onChange={(place) => setChosen({ ...chosen, day: place })}
          {...(isReadOnly
            ? {}
            : { add: { label: t('addDay'), onPress: () => onAddDay(week.week.id) } })}
        />
      ) : (
        <Text tone="ink2">{t('empty.text')}</Text>
      )}
      {weeks.length === 0 && !isReadOnly ? (
        <Button label={t('addWeek')} onPress={onAddWeek} />
      ) : null}
      {day ? <DayEditor key={day.day.id} trail={day} edit={isReadOnly ? null : edit} /> : null}
    </>
  );
}
