import type { ExerciseLog } from '@coachme/contracts/execution.words';
import type { BarbellKit } from '@coachme/contracts/training-settings.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Plus } from 'lucide-react-native';
import { memo } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { recordSetIds } from '../rules/celebration.rules.ts';
import { proposedLoad } from '../rules/next-load.rules.ts';
import { kitOf, stepKit } from '../rules/plate-kit.rules.ts';
import { columnsFor, type SessionFrame, setViews } from '../rules/set-views.rules.ts';
import type { Editing } from '../use-editing.ts';
import type { ExerciseFacts } from '../use-exercise-facts.ts';
import { ExerciseUnit } from '../use-exercise-unit.tsx';
import type { LoggerActions } from '../use-logger.ts';
import type { CommentsBySet } from '../use-set-comments.ts';
import { ColumnHeads } from './column-heads.tsx';
import { ExerciseHead } from './exercise-head.tsx';
import { SetBlock } from './set-block.tsx';
import { SkippedNote } from './skipped-note.tsx';

export interface ExerciseCardProps {
  readonly log: ExerciseLog;
  readonly session: SessionFrame;
  readonly facts: ExerciseFacts;
  /** Where it stands in its superset or circuit, such as `A2`; null for a single one. */
  readonly groupPlace: string | null;
  /** The set that is next, only when it is in this exercise. */
  readonly activeSetId: string | null;
  /** The open field, only when it is in this exercise. */
  readonly editing: Editing | null;
  /** What was said of each set. */
  readonly comments: CommentsBySet;
  /** Whether a load is proposed after a set with an RPE, and from which plates. */
  readonly suggestsLoads: boolean;
  readonly kit: BarbellKit | null;
  readonly actions: LoggerActions;
}

const useStyles = makeStyles(({ colors }) => ({
  card: {
    borderTopWidth: 1,
    borderBottomWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
    paddingVertical: space(2),
  },
  skipped: { backgroundColor: colors.paper },
  note: { paddingHorizontal: space(4), paddingBottom: space(2) },
  add: { paddingHorizontal: space(2) },
}));

/** One exercise of the session, its sets as rows. */
export const ExerciseCard = memo(function ExerciseCard(props: ExerciseCardProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const t = useTranslations('logger');
  const { log, session, facts, actions } = props;
  const proposal = proposalFor(props);
  const views = setViews(log, session, facts);
  const fields = columnsFor(facts.exercise?.measure, views);
  const records = recordSetIds(facts.bests, log.sets);
  const isSkipped = log.skippedReason !== null;
  return (
    <ExerciseUnit value={facts.unit}>
      <View style={[styles.card, isSkipped && styles.skipped]}>
        <ExerciseHead {...props} />
        {log.notes === '' ? null : (
          <Text step="sm" tone="ink2" style={styles.note}>
            {log.notes}
          </Text>
        )}
        {log.skippedReason === null ? null : <SkippedNote log={log} reason={log.skippedReason} />}
        {isSkipped ? null : <ColumnHeads fields={fields} />}
        {views
          .filter(({ set }) => !isSkipped || set.isCompleted)
          .map((view) => (
            <SetBlock
              key={view.set.id}
              card={props}
              view={view}
              fields={fields}
              isRecord={records.has(view.set.id)}
              proposal={proposal?.setId === view.set.id ? proposal : null}
            />
          ))}
        {isSkipped ? null : (
          <View style={styles.add}>
            <Button
              look="quiet"
              label={t('addSet')}
              icon={<Plus size={18} strokeWidth={1.5} color={colors.ink2} />}
              onPress={() => actions.addSet(log.id)}
            />
          </View>
        )}
      </View>
    </ExerciseUnit>
  );
});

/** Only for whom asked for it, and only while the session goes on. */
function proposalFor({ log, session, facts, suggestsLoads, kit }: ExerciseCardProps) {
  if (!suggestsLoads || log.skippedReason !== null) return null;
  const loadable =
    facts.exercise?.equipment === 'barbell' ? kitOf(kit, facts.unit) : stepKit(facts.unit);
  const { plan, readiness = null } = session;
  return proposedLoad(log, { plan, kit: loadable, readiness });
}
