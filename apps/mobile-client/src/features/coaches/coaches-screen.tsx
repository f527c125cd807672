import { space } from '@coachme/design-tokens/tokens';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { api } from '../../app-shell/session.ts';
import { AskCoachSheet } from './ask-coach-sheet.tsx';
import { CoachCard } from './coach-card.tsx';
import { Unanswered } from './unanswered.tsx';
import { useAnswer } from './use-answer.ts';

const styles = StyleSheet.create({ list: { gap: space(4) } });

const loadCoaches = () => api.coachings.listMyCoaches({ query: { limit: 100 } });

/** Who coaches the client, what each may see and until when, and who would like to. */
export function CoachesScreen() {
  const t = useTranslations('consent');
  const formats = useFormats();
  const { data, isFailed, again } = useAnswer(loadCoaches);
  const [isAsking, setAsking] = useState(false);
  const open = data?.items.filter(({ state }) => state !== 'ended') ?? [];
  const over = data?.items.filter(({ state }) => state === 'ended') ?? [];
  return (
    <Screen title={t('mine.title')} backTo="/me">
      {data ? null : <Unanswered isFailed={isFailed} onAgain={() => void again()} />}
      {data && open.length === 0 ? <EmptyState title={t('mine.none')} /> : null}
      <View style={styles.list}>
        {open.map((coaching) => (
          <CoachCard key={coaching.id} coaching={coaching} onChanged={again} />
        ))}
      </View>
      {data ? <Button label={t('mine.ask')} onPress={() => setAsking(true)} /> : null}
      {over.length === 0 ? null : (
        <Section title={t('mine.history')}>
          <View>
            {over.map(({ id, coach, startsAt, endedAt, endedHow, endsAt }) => (
              <ListRow
                key={id}
                title={coach.name || '–'}
                subtitle={[
                  t('period', {
                    from: formats.instant(startsAt),
                    until: formats.instant(endedAt ?? endsAt ?? startsAt),
                  }),
                  endedHow ? t(`ended.${endedHow}`) : t('states.ended'),
                ].join(' · ')}
              />
            ))}
          </View>
        </Section>
      )}
      <AskCoachSheet
        isOpen={isAsking}
        taken={open.map(({ coach }) => coach.userId)}
        onClose={() => setAsking(false)}
        onAsked={again}
      />
    </Screen>
  );
}
