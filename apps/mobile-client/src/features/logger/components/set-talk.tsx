import { setReactions } from '@coachme/contracts/training-lists';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Undo2 } from 'lucide-react-native';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import type { useSetComments } from '../use-set-comments.ts';
import { reactionIcons, SaidOnSet } from './said-on-set.tsx';

const styles = StyleSheet.create({
  frame: { gap: space(3) },
  row: { flexDirection: 'row', alignItems: 'center', gap: space(2) },
  words: { flex: 1, minWidth: 0 },
});

interface SetTalkProps {
  talk: ReturnType<typeof useSetComments>;
  setLogId: string;
}

/** What the coach said of this set, and the answer; it needs no signal and goes up with the next one. */
export function SetTalk({ talk, setLogId }: SetTalkProps) {
  const t = useTranslations('training.set');
  const { colors } = useTheme();
  const comments = talk.bySet.get(setLogId) ?? [];
  if (comments.length === 0) return null;
  return (
    <View style={styles.frame}>
      <Text step="sm" weight="medium">
        {t('talk')}
      </Text>
      {comments.map((comment) => (
        <View key={comment.id} style={styles.row}>
          <View style={styles.words}>
            <SaidOnSet comment={comment} />
          </View>
          {comment.author.isClient ? (
            <IconButton
              label={t('takeBack')}
              onPress={() => void talk.takeBack(comment.id)}
              icon={<Undo2 size={20} strokeWidth={1.5} color={colors.ink2} />}
            />
          ) : null}
        </View>
      ))}
      <Answer talk={talk} setLogId={setLogId} />
    </View>
  );
}

function Answer({ talk, setLogId }: SetTalkProps) {
  const t = useTranslations('training.set');
  const reactions = useTranslations('lifts.reactions');
  const { colors } = useTheme();
  const [text, setText] = useState('');
  const body = text.trim();

  function send(): void {
    setText('');
    void talk.say(setLogId, { body, reaction: null });
  }

  return (
    <>
      <View role="group" aria-label={t('react')} style={styles.row}>
        {setReactions.map((reaction) => {
          const Icon = reactionIcons[reaction];
          return (
            <IconButton
              key={reaction}
              label={reactions(reaction)}
              onPress={() => void talk.say(setLogId, { body: '', reaction })}
              icon={<Icon size={22} strokeWidth={1.5} color={colors.ink} />}
            />
          );
        })}
      </View>
      <TextField label={t('answer')} maxLength={500} value={text} onChangeText={setText} />
      {body === '' ? null : <Button label={t('send')} onPress={send} />}
    </>
  );
}
