import type { User } from '@coachme/contracts/identity.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { changeAccount } from './account.tsx';
import { useShell } from './shell.tsx';

const styles = StyleSheet.create({ field: { gap: space(2) } });

/** The name others see; the button comes once there is something to save. */
export function NameField({ user }: { user: User }) {
  const t = useTranslations('appShell.me');
  const problems = useTranslations('join.problems');
  const shell = useShell();
  const [name, setName] = useState(user.name);
  const wanted = name.trim();
  return (
    <View style={styles.field}>
      <TextField
        label={t('name')}
        value={name}
        onChangeText={setName}
        maxLength={120}
        problem={wanted === '' ? problems('name') : undefined}
      />
      {wanted === user.name || wanted === '' ? null : (
        <Button
          label={t('saveName')}
          onPress={() => void changeAccount(shell, user, { name: wanted })}
        />
      )}
    </View>
  );
}
