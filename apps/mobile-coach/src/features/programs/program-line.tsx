import type { ProgramDraft } from '@coachme/mobile-core/coach/drafts';
import type { ProgramListRow } from '@coachme/mobile-core/coach/questions';
import { Chip } from '@coachme/ui-mobile/chip';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { router } from 'expo-router';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

export interface ProgramLineProps {
  id: string;
  /** Null for a program the server does not know yet. */
  row: ProgramListRow | null;
  draft: ProgramDraft | null;
}

/** One program of the list: how long it is, who is on it, and whether it waits to be sent. */
export function ProgramLine({ id, row, draft }: ProgramLineProps) {
  const t = useTranslations('builder.programs');
  const app = useTranslations('coachApp.build');
  const units = useTranslations('units');
  const weeks = draft?.content.weeks;
  const facts = [
    units('weeks', { count: weeks?.length ?? row?.weekCount ?? 0 }),
    units('days', {
      count: weeks?.reduce((sum, { days }) => sum + days.length, 0) ?? row?.dayCount ?? 0,
    }),
    ...(row && row.assignedCount > 0 ? [units('clients', { count: row.assignedCount })] : []),
  ];
  return (
    <ListRow
      title={draft?.content.title ?? row?.title ?? ''}
      subtitle={facts.join(' · ')}
      end={
        <View>
          {draft ? (
            <Chip tone="watch" label={app(`draft.${draft.state}`)} />
          ) : (
            <Chip label={t(`statuses.${row?.status ?? 'draft'}`)} />
          )}
        </View>
      }
      onPress={() => router.push(`/programs/${id}`)}
    />
  );
}
