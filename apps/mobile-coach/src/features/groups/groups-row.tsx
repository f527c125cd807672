import { groupsQuestion } from '@coachme/mobile-core/coach/group-questions';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useTranslations } from 'use-intl';
import { useAnswer } from '../../app-shell/use-answer.ts';

/** The way to the groups, with how many there are. */
export function GroupsRow() {
  const t = useTranslations('plans.groups');
  const formats = useFormats();
  const groups = useAnswer(groupsQuestion).answer?.value;
  return (
    <ListRow
      title={t('title')}
      subtitle={t('summary')}
      end={
        groups ? (
          <Text tone="ink2" isFigure>
            {formats.number(groups.length)}
          </Text>
        ) : undefined
      }
      onPress={() => router.push('/groups')}
    />
  );
}
