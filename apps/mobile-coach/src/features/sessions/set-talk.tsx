import type { SetComment } from '@coachme/contracts/set-comments.contract';
import { setReactions } from '@coachme/contracts/training-lists';
import { space } from '@coachme/design-tokens/tokens';
import { newId } from '@coachme/mobile-core/new-id';
import { useSession, useShell } from '@coachme/mobile-shell/shell';
import { Button } from '@coachme/ui-mobile/button';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useIsOnline } from '../../app-shell/coach-status.tsx';
import { useSending } from '../../app-shell/use-sending.ts';
import { reactionIcons, SaidOnSet } from './said-on-set.tsx';

const styles = StyleSheet.create({ row: { flexDirection: 'row', gap: space(2) } });

export interface SetTalkProps {
  workoutId: string;
  setLogId: string;
  said: readonly SetComment[];
  onClose: () => void;
}

/** What was said of one set, one's own to take back, and the answer; the client sees it at once. */
export function SetTalk({ workoutId, setLogId, said, onClose }: SetTalkProps) {
  const t = useTranslations('lifts.talk');
  const words = useTranslations('words.actions');
  const { api } = useShell();
  const session = useSession();
  const { pending, send } = useSending();
  const params = { id: workoutId };
  const takeBack = (commentId: string) =>
    void send(
      commentId,
      () => api.setComments.removeSetComment({ params: { ...params, commentId } }),
      words('done'),
    );
  const isMine = ({ author }: SetComment) =>
    session.status === 'signed-in' && author.userId === session.user.id;
  return (
    <Sheet title={t('title')} closeLabel={words('close')} isOpen onClose={onClose}>
      {said.map((comment) => (
        <View key={comment.id}>
          <SaidOnSet comment={comment} />
          {isMine(comment) ? (
            <Button
              look="quiet"
              label={t('takeBack')}
              isPending={pending === comment.id}
              onPress={() => takeBack(comment.id)}
            />
          ) : null}
        </View>
      ))}
      <Answer workoutId={workoutId} setLogId={setLogId} />
    </Sheet>
  );
}

function Answer({ workoutId, setLogId }: Pick<SetTalkProps, 'workoutId' | 'setLogId'>) {
  const t = useTranslations('lifts.talk');
  const reactions = useTranslations('lifts.reactions');
  const sent = useTranslations('coachPlan.session')('sent');
  const needsNetwork = useTranslations('coachPlan')('needsNetwork');
  const { api } = useShell();
  const { colors } = useTheme();
  const { pending, send } = useSending();
  const isOnline = useIsOnline();
  const [text, setText] = useState('');
  // The same id on every try: what was said once is there once.
  const [id, setId] = useState(newId);
  const say = async (said: Pick<SetComment, 'body' | 'reaction'>) => {
    const body = { id, setLogId, ...said };
    const call = () => api.setComments.commentOnSet({ params: { id: workoutId }, body });
    if (!(await send(said.reaction ?? 'text', call, sent))) return;
    setId(newId());
    if (said.reaction === null) setText('');
  };
  const body = text.trim();
  const isOff = pending !== null || !isOnline;
  return (
    <>
      <View role="group" aria-label={t('react')} style={styles.row}>
        {setReactions.map((reaction) => {
          const Icon = reactionIcons[reaction];
          return (
            <IconButton
              key={reaction}
              label={reactions(reaction)}
              isDisabled={isOff}
              onPress={() => void say({ body: '', reaction })}
              icon={<Icon size={22} strokeWidth={1.5} color={colors.ink} />}
            />
          );
        })}
      </View>
      <TextField label={t('label')} maxLength={500} value={text} onChangeText={setText} />
      {isOnline ? null : (
        <Text step="sm" tone="watch">
          {needsNetwork}
        </Text>
      )}
      <Button
        look="primary"
        label={t('send')}
        isPending={pending === 'text'}
        isDisabled={body === '' || isOff}
        onPress={() => void say({ body, reaction: null })}
      />
    </>
  );
}
