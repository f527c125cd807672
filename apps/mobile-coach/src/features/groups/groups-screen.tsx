import { groupsQuestion } from '@coachme/mobile-core/coach/group-questions';
import { Screen } from '@coachme/mobile-shell/screen';
import { Chip } from '@coachme/ui-mobile/chip';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { router } from 'expo-router';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { CoachStatus } from '../../app-shell/coach-status.tsx';
import { NotHere } from '../../app-shell/not-here.tsx';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { useGroupFacts } from './use-group-facts.ts';

/** Clients who are coached together; also without a network. */
export function GroupsScreen() {
  const t = useTranslations('plans.groups');
  const app = useTranslations('coachPlan.groups');
  const facts = useGroupFacts();
  const known = useAnswer(groupsQuestion);
  const groups = known.answer?.value;
  return (
    <Screen title={t('title')} backTo="/clients" above={<CoachStatus known={known} />}>
      {groups ? null : <NotHere known={known} />}
      {groups?.length === 0 ? (
        <EmptyState title={t('empty.title')} description={app('formAtDesk')} />
      ) : null}
      <View>
        {groups?.map((group) => (
          <ListRow
            key={group.id}
            title={group.name}
            subtitle={facts(group)}
            end={group.startsOn ? <Chip label={t('cohort')} /> : undefined}
            onPress={() => router.push(`/groups/${group.id}`)}
          />
        ))}
      </View>
    </Screen>
  );
}
