import { trainedLifts } from '@coachme/mobile-core/execution/lifts';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { roundedEstimate } from '@coachme/mobile-shell/use-record-value';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { router } from 'expo-router';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../app-shell/device.tsx';
import { SyncLine } from '../../app-shell/sync-line.tsx';
import { BodyWeightCard } from './body-weight-card.tsx';
import { MuscleCard } from './muscle-card.tsx';
import { ReportCard } from './report-card.tsx';
import { StandardsCard } from './standards-card.tsx';

/** From so many lifts on a search is quicker than scrolling. */
const SEARCHED_FROM = 8;

/** How strength moves: the muscles of the week, where one stands, and every lift with its history. */
export function ProgressScreen() {
  const t = useTranslations('appShell');
  const lifts = useDeviceQuery(trainedLifts);
  const isEmpty = lifts?.length === 0;
  return (
    <Screen title={t('tabs.progress')} above={<SyncLine />}>
      {isEmpty ? (
        <EmptyState title={t('progress.empty')} description={t('progress.emptyBody')} />
      ) : null}
      {lifts && !isEmpty ? (
        <>
          <MuscleCard />
          <Lifts lifts={lifts} />
          <StandardsCard />
          <ReportCard />
        </>
      ) : null}
      {lifts ? <BodyWeightCard /> : null}
    </Screen>
  );
}

type Lifts = Awaited<ReturnType<typeof trainedLifts>>;

function Lifts({ lifts }: { lifts: Lifts }) {
  const t = useTranslations('lifts');
  const formats = useFormats();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = lifts.filter(({ exerciseName }) => exerciseName.toLowerCase().includes(wanted));
  const subtitle = (lift: Lifts[number]) =>
    t('sessionsUntil', {
      count: lift.sessionCount,
      date: formats.date(lift.lastTrainedOn, 'short'),
    });
  return (
    <Section title={t('title')}>
      {lifts.length < SEARCHED_FROM ? null : (
        <TextField label={t('search')} value={query} onChangeText={setQuery} autoCorrect={false} />
      )}
      {found.length === 0 ? <Text tone="ink3">{t('noMatch')}</Text> : null}
      <View>
        {found.map((lift) => {
          const best = lift.bests.find(({ kind }) => kind === 'e1rm');
          return (
            <ListRow
              key={lift.exerciseId}
              title={lift.exerciseName}
              subtitle={subtitle(lift)}
              onPress={() => router.push(`/lift/${lift.exerciseId}`)}
              {...(best
                ? {
                    end: (
                      <Text weight="medium" isFigure>
                        {formats.weight(roundedEstimate(best.value))}
                      </Text>
                    ),
                  }
                : {})}
            />
          );
        })}
      </View>
      <Text step="xs" tone="ink3">
        {t('estimateNote')}
      </Text>
    </Section>
  );
}
