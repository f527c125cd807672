import type { AssignmentPreview } from '@coachme/contracts/group-assignments.contract';
import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Section } from '@coachme/ui-mobile/section';
import { Skeleton } from '@coachme/ui-mobile/skeleton';
import { Switch } from '@coachme/ui-mobile/switch';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import type { Giving } from './use-giving.ts';
import { useRefusalWords } from './use-refusal-words.ts';

const useStyles = makeStyles(({ colors }) => ({
  row: {
    paddingVertical: space(2),
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
    gap: space(0.5),
  },
}));

/** Everybody it would be given to, with their dates and the plans they are on; each can be left out. */
export function LookAhead({ giving }: { giving: Giving }) {
  const t = useTranslations('plans.assign');
  const { ahead, chosen, choose } = giving;
  const { rows, isAsking } = ahead;
  if (chosen.programId === null) return <Text tone="ink2">{t('ask.what.text')}</Text>;
  if (rows === null) return isAsking ? <Skeleton height={160} /> : null;
  const isIn = ({ clientId, refusal }: AssignmentPreview) =>
    refusal === null && !chosen.without.includes(clientId);
  const busy = rows.filter((row) => isIn(row) && row.overlaps.length > 0);
  const leaveOut = (ids: readonly string[]) =>
    choose({ without: [...new Set([...chosen.without, ...ids])] });
  return (
    <Section title={t('who')}>
      {busy.length > 0 ? (
        <Button
          label={t('leaveBusy', { count: busy.length })}
          onPress={() => leaveOut(busy.map(({ clientId }) => clientId))}
        />
      ) : null}
      <View aria-busy={isAsking}>
        {rows.map((row) => (
          <Row
            key={row.clientId}
            row={row}
            isIn={isIn(row)}
            isEnding={isIn(row) && giving.former.answer.formerPrograms === 'end'}
            onChange={(isWanted) =>
              isWanted
                ? choose({ without: chosen.without.filter((id) => id !== row.clientId) })
                : leaveOut([row.clientId])
            }
          />
        ))}
      </View>
    </Section>
  );
}

interface RowProps {
  row: AssignmentPreview;
  isIn: boolean;
  /** Whether what they are on ends. */
  isEnding: boolean;
  onChange: (isIn: boolean) => void;
}

function Row({ row, isIn, isEnding, onChange }: RowProps) {
  const t = useTranslations('plans.assign');
  const former = useTranslations('plans.former');
  const formats = useFormats();
  const refusals = useRefusalWords();
  const styles = useStyles();
  const { clientName, refusal, firstDay, lastDay, dayCount, overlaps } = row;
  const dates =
    firstDay && lastDay
      ? t('days', {
          count: dayCount,
          from: formats.date(firstDay, 'short'),
          to: formats.date(lastDay, 'short'),
        })
      : null;
  return (
    <View style={styles.row}>
      <Switch label={clientName} isOn={isIn} isDisabled={refusal !== null} onChange={onChange} />
      <Text step="sm" tone={refusal === null ? 'ink2' : 'act'} isFigure>
        {refusal === null ? dates : refusals(refusal)}
      </Text>
      {overlaps.map(({ assignmentId, programTitle, endsOn, goingCount }) => (
        <Text key={assignmentId} step="sm" tone="watch" isFigure>
          {isEnding
            ? former('ends', { program: programTitle, count: goingCount })
            : t('alsoOn', { program: programTitle, date: formats.date(endsOn, 'short') })}
        </Text>
      ))}
    </View>
  );
}
