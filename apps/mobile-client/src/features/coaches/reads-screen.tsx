import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { api } from '../../app-shell/session.ts';
import { Unanswered } from './unanswered.tsx';
import { useAnswer } from './use-answer.ts';

const loadReads = () => api.coachings.listAccessRecords({ query: { limit: 100 } });

/** Who looked at which data of the client, one line for each person, kind and day. */
export function ReadsScreen() {
  const t = useTranslations('consent');
  const formats = useFormats();
  const { data, isFailed, again } = useAnswer(loadReads);
  return (
    <Screen title={t('reads.title')} backTo="/me">
      {data ? null : <Unanswered isFailed={isFailed} onAgain={() => void again()} />}
      {data?.items.length === 0 ? (
        <EmptyState title={t('reads.none')} description={t('reads.noneText')} />
      ) : null}
      <View>
        {data?.items.map(({ reader, scope, lastAt, times, asClient, reasons }) => (
          <ListRow
            key={`${reader.userId} ${scope} ${lastAt} ${asClient}`}
            title={reader.name || '–'}
            subtitle={[
              t('reads.line', { scope: t(`scopes.${scope}.name`), count: times }),
              formats.instant(lastAt),
              ...(asClient ? [t('reads.asYou')] : []),
              ...reasons.map((reason) => t('reads.reason', { reason })),
            ].join(' · ')}
          />
        ))}
      </View>
    </Screen>
  );
}
