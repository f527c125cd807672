import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Plus } from 'lucide-react-native';
import type { ReactNode } from 'react';
import { ScrollView, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { SessionCard } from '../endurance/session-card.tsx';
import { enduranceOf } from '../rules/endurance.rules.ts';
import { groupPlaceOf } from '../rules/group-place.rules.ts';
import { useFollowing } from '../use-following.ts';
import type { Logger } from '../use-logger.ts';
import { ExerciseCard, type ExerciseCardProps } from './exercise-card.tsx';

const useStyles = makeStyles(() => ({
  list: { flex: 1 },
  body: {
    width: '100%',
    maxWidth: 640,
    alignSelf: 'center',
    gap: space(3),
    paddingBottom: space(10),
  },
  inset: { paddingHorizontal: space(4) },
}));

/** All exercises of the session, one a card; the list follows what is next. */
export function ExerciseList({
  logger,
  above,
  below,
}: {
  logger: Logger;
  above: ReactNode;
  below: ReactNode;
}) {
  const styles = useStyles();
  const { workout, session, active, edit, actions } = logger;
  const follow = useFollowing({ workout, active, editing: edit.editing?.place ?? null });
  return (
    <ScrollView
      ref={follow.scroll}
      style={styles.list}
      contentContainerStyle={styles.body}
      keyboardShouldPersistTaps="handled"
      scrollEventThrottle={64}
      onScroll={follow.onScroll}
      onLayout={follow.onViewport}
    >
      <View style={styles.inset}>{above}</View>
      {workout.exercises.map((log) => (
        <View
          key={log.id}
          onLayout={({ nativeEvent }) => follow.onCard(log.id, nativeEvent.layout)}
        >
          <LogCard
            logger={logger}
            log={log}
            session={session}
            facts={logger.factsOf(log.exerciseId)}
            groupPlace={groupPlaceOf(workout, session.plan, log)}
            activeSetId={active?.exerciseLogId === log.id ? active.setId : null}
            editing={edit.editing?.place.exerciseLogId === log.id ? edit.editing : null}
            comments={logger.talk.bySet}
            suggestsLoads={logger.settings.suggestsLoads}
            kit={logger.settings.kit}
            actions={actions}
          />
        </View>
      ))}
      <View style={styles.inset}>
        <AddExercise
          isEmpty={workout.exercises.length === 0}
          onAdd={() => actions.open({ kind: 'add' })}
        />
      </View>
      <View style={styles.inset}>{below}</View>
    </ScrollView>
  );
}

/** Sets as rows, an endurance session as steps one is led through. */
function LogCard({ logger, ...card }: ExerciseCardProps & { logger: Logger }) {
  const session = enduranceOf(logger.session.plan, card.log);
  if (session) return <SessionCard logger={logger} log={card.log} session={session} />;
  return <ExerciseCard {...card} />;
}

function AddExercise({ isEmpty, onAdd }: { isEmpty: boolean; onAdd: () => void }) {
  const t = useTranslations('logger');
  const { colors } = useTheme();
  const icon = <Plus size={18} strokeWidth={1.5} color={isEmpty ? colors.onPrimary : colors.ink} />;
  const button = (
    <Button
      look={isEmpty ? 'primary' : 'secondary'}
      size="large"
      label={t('addExercise')}
      icon={icon}
      onPress={onAdd}
    />
  );
  return isEmpty ? (
    <EmptyState title={t('empty')} description={t('emptyBody')} action={button} />
  ) : (
    button
  );
}
