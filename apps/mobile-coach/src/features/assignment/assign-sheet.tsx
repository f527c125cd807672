import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { SegmentedControl } from '@coachme/ui-mobile/segmented-control';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import { FormerProgramsChoice } from '../../app-shell/former-programs.tsx';
import { GiveFooter } from '../../app-shell/give-footer.tsx';
import { OptionList } from '../../app-shell/option-list.tsx';
import { type Assigning, useAssigning } from './use-assigning.ts';

/** Two weeks of days to begin on are within a thumb's reach. */
const DAYS_AHEAD = 14;

export interface AssignSheetProps {
  programId?: string;
  clientId?: string;
  onClose: () => void;
}

/** Whom a program is given to, from when and on which days, with the dates that come of it. */
export function AssignSheet({ programId, clientId, onClose }: AssignSheetProps) {
  const t = useTranslations('workspace.client.assignment');
  const app = useTranslations('coachApp.assign');
  const words = useTranslations('words.actions');
  const assigning = useAssigning({ programId, clientId, onAssigned: onClose });
  const { programs, clients, chosen, choose } = assigning;
  return (
    <Sheet
      title={app('title')}
      closeLabel={words('close')}
      isOpen
      onClose={onClose}
      footer={<Submit assigning={assigning} />}
    >
      {clientId === undefined ? (
        <OptionList
          label={app('client')}
          options={clients}
          value={chosen.clientId}
          onChange={(id) => choose({ clientId: id })}
        />
      ) : null}
      {programId === undefined ? (
        <OptionList
          label={t('program')}
          options={programs}
          value={chosen.programId}
          onChange={(id) => choose({ programId: id })}
        />
      ) : null}
      {programId === undefined && programs.length === 0 ? (
        <Text tone="ink2">{t('noPrograms')}</Text>
      ) : null}
      <StartChoice assigning={assigning} />
      <Dates assigning={assigning} />
      <FormerProgramsChoice question={assigning.former.question} />
    </Sheet>
  );
}

function StartChoice({ assigning: { chosen, choose, mayKeepWeekdays } }: { assigning: Assigning }) {
  const t = useTranslations('workspace.client.assignment');
  const formats = useFormats();
  const today = useLocalToday();
  const days = Array.from({ length: DAYS_AHEAD }, (_, index) => addDays(today, index));
  return (
    <>
      <OptionList
        label={t('startsOn')}
        isRow
        options={days.map((date) => ({
          id: date,
          name: `${formats.date(date, 'weekday')} ${formats.date(date, 'short')}`,
        }))}
        value={chosen.startsOn}
        onChange={(startsOn) => choose({ startsOn })}
      />
      {mayKeepWeekdays ? (
        <SegmentedControl
          label={t('layout')}
          segments={(['sequence', 'weekday'] as const).map((id) => ({
            id,
            label: t(`layouts.${id}`),
          }))}
          value={chosen.layout}
          onChange={(layout) => choose({ layout })}
        />
      ) : null}
    </>
  );
}

function Dates({ assigning: { dates, isReady } }: { assigning: Assigning }) {
  const t = useTranslations('workspace.client.assignment');
  const formats = useFormats();
  const last = dates.at(-1);
  if (!isReady) return null;
  return (
    <Text tone="ink2" aria-live="polite">
      {last
        ? t('span', { count: dates.length, date: formats.date(last.date, 'full') })
        : t('noDates')}
    </Text>
  );
}

function Submit({ assigning }: { assigning: Assigning }) {
  const t = useTranslations('workspace.client.assignment');
  const { isReady, isLooking, dates, assign } = assigning;
  return (
    <GiveFooter
      {...assigning}
      label={t('submit')}
      isDisabled={!isReady || isLooking || dates.length === 0}
      onGive={() => void assign()}
    />
  );
}
