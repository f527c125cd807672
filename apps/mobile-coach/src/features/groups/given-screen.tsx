import type {
  GroupAssignment,
  GroupAssignmentClient,
} from '@coachme/contracts/group-assignments.contract';
import { space } from '@coachme/design-tokens/tokens';
import { allPages } from '@coachme/mobile-core/coach/all-pages';
import { AskedPart } from '@coachme/mobile-shell/asked-part';
import { Screen } from '@coachme/mobile-shell/screen';
import { useShell } from '@coachme/mobile-shell/shell';
import { useAsked } from '@coachme/mobile-shell/use-asked';
import { Chip } from '@coachme/ui-mobile/chip';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { router, useIsFocused } from 'expo-router';
import { useCallback, useEffect } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useRefusalWords } from './use-refusal-words.ts';

/** How often it is asked how far a job is. */
const stepMs = 800;

const useStyles = makeStyles(({ colors }) => ({
  track: { height: 6, borderRadius: 3, backgroundColor: colors.line },
  done: { height: 6, borderRadius: 3, backgroundColor: colors.ink },
  head: { gap: space(2) },
}));

interface Progress {
  readonly given: GroupAssignment;
  readonly clients: readonly GroupAssignmentClient[];
}

const doneOf = ({ givenCount, leftOutCount }: GroupAssignment) => givenCount + leftOutCount;

/** How far giving a program is, and what became of each; one may leave and come back to it. */
export function GivenScreen({ id }: { id: string }) {
  const t = useTranslations('plans.assign');
  const { api } = useShell();
  const isInSight = useIsFocused();
  const asked = useAsked(
    useCallback(async (): Promise<Progress> => {
      const params = { id };
      const given = await api.groupAssignments.getGroupAssignment({ params });
      const { listGroupAssignmentClients } = api.groupAssignments;
      const clients = await allPages((query) => listGroupAssignmentClients({ params, query }));
      return { given, clients };
    }, [api, id]),
  );
  const { value, again } = asked;
  const isDone = value !== null && doneOf(value.given) === value.given.clientCount;
  // Asked again until everybody has an answer, as long as somebody looks; each answer is a new value.
  useEffect(() => {
    if (value === null || isDone || !isInSight) return;
    const timer = setTimeout(() => void again(), stepMs);
    return () => clearTimeout(timer);
  }, [again, isDone, isInSight, value]);
  const groupId = value?.given.groupId ?? null;
  return (
    <Screen
      title={value?.given.programTitle ?? t('title')}
      backTo={groupId === null ? '/groups' : `/groups/${groupId}`}
    >
      <AskedPart asked={asked}>{(progress) => <Outcomes {...progress} />}</AskedPart>
    </Screen>
  );
}

function Outcomes({ given, clients }: Progress) {
  const t = useTranslations('plans.giving');
  const styles = useStyles();
  const { clientCount: all, givenCount, programTitle: program } = given;
  const done = doneOf(given);
  // Who did not get it is read first.
  const inOrder = clients.toSorted(
    (a, b) => Number(b.state === 'left-out') - Number(a.state === 'left-out'),
  );
  return (
    <>
      <View style={styles.head}>
        <Text weight="medium" aria-live="polite">
          {done === all
            ? t('done', { program, given: givenCount, all })
            : t('running', { program, done, all })}
        </Text>
        <View
          role="progressbar"
          aria-label={t('progress')}
          aria-valuemin={0}
          aria-valuemax={all}
          aria-valuenow={done}
          style={styles.track}
        >
          <View style={[styles.done, { width: `${all === 0 ? 100 : (done / all) * 100}%` }]} />
        </View>
      </View>
      <View>
        {inOrder.map((client) => (
          <Outcome key={client.clientId} client={client} />
        ))}
      </View>
    </>
  );
}

function Outcome({ client }: { client: GroupAssignmentClient }) {
  const t = useTranslations('plans.giving.states');
  const refusals = useRefusalWords();
  const { clientId, clientName, state, reason } = client;
  const tones = { waiting: 'neutral', given: 'on-track', 'left-out': 'act' } as const;
  return (
    <ListRow
      title={clientName}
      {...(reason === null ? {} : { subtitle: refusals(reason) })}
      end={<Chip tone={tones[state]} label={t(state)} />}
      onPress={() => router.push(`/clients/${clientId}`)}
    />
  );
}
