import type { Coaching } from '@coachme/contracts/coachings.contract';
import { space } from '@coachme/design-tokens/tokens';
import { useSession, useShell } from '@coachme/mobile-shell/shell';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import { useToast } from '@coachme/ui-mobile/toast';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center', gap: space(3) },
  words: { flex: 1, minWidth: 0, gap: space(0.5) },
  actions: { flexDirection: 'row', flexWrap: 'wrap', gap: space(2) },
});

export interface RequestCardProps {
  coaching: Coaching;
  onAnswered: () => Promise<void>;
}

/** One request: who asks for whom and as what, and the two answers; one's own can be withdrawn. */
export function RequestCard({ coaching, onAnswered }: RequestCardProps) {
  const t = useTranslations('consent.requests');
  const parts = useTranslations('consent.parts');
  const formats = useFormats();
  const session = useSession();
  const { api } = useShell();
  const { answer, pending } = useAnswering(onAnswered);
  const { client, coach, part, note, askedAt } = coaching;
  const isMine = session.status === 'signed-in' && coach.userId === session.user.id;
  const isForMe = isMine && coaching.awaits.includes('coach');
  const params = { id: coaching.id };
  return (
    <Card>
      <View style={styles.head}>
        <Avatar name={client.name} />
        <View style={styles.words}>
          <Text weight="medium">{useSentence(coaching, isForMe)}</Text>
          <Text step="sm" tone="ink2">
            {`${parts(part)} · ${formats.instant(askedAt)}`}
          </Text>
        </View>
      </View>
      {/* In whatever language it was written (Unicode isolates). */}
      {note === '' ? null : <Text tone="ink2">{`\u2068“${note}”\u2069`}</Text>}
      <View style={styles.actions}>
        {isForMe ? (
          <Button
            look="primary"
            label={t('accept')}
            isPending={pending === 'accept'}
            isDisabled={pending !== null}
            onPress={() =>
              void answer('accept', () => api.coachings.acceptCoaching({ params, body: {} }))
            }
          />
        ) : null}
        <Button
          label={isForMe ? t('decline') : t('withdraw')}
          isPending={pending === 'end'}
          isDisabled={pending !== null}
          onPress={() => void answer('end', () => api.coachings.endCoaching({ params }))}
        />
      </View>
    </Card>
  );
}

function useSentence({ askedAs, askedBy, client, coach, awaits }: Coaching, isForMe: boolean) {
  const t = useTranslations('consent.requests');
  if (!isForMe) return t('waiting', { name: awaits.includes('coach') ? coach.name : client.name });
  if (askedAs === 'client') return t('client', { name: client.name });
  return t('other', { by: askedBy?.name ?? '', name: client.name });
}

/** Sends an answer at once and asks what is left; what went wrong is said. */
function useAnswering(onAnswered: () => Promise<void>) {
  const words = useProblemWords();
  const toast = useToast();
  const [pending, setPending] = useState<'accept' | 'end' | null>(null);
  const answer = async (what: 'accept' | 'end', send: () => Promise<unknown>) => {
    setPending(what);
    try {
      await send();
      await onAnswered();
    } catch (error) {
      toast({ title: words(error) });
    } finally {
      setPending(null);
    }
  };
  return { answer, pending };
}
