import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { TextField, type TextFieldProps } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({ toggle: { alignSelf: 'flex-start', marginStart: -space(4) } });

/** A password that can be looked at: typing one blind on a phone goes wrong. */
export function PasswordField(props: TextFieldProps) {
  const t = useTranslations('join');
  const [isShown, setIsShown] = useState(false);
  return (
    <View>
      <TextField
        {...props}
        secureTextEntry={!isShown}
        autoCapitalize="none"
        autoCorrect={false}
        maxLength={200}
      />
      <View style={styles.toggle}>
        <Button
          look="quiet"
          label={isShown ? t('hide') : t('show')}
          onPress={() => setIsShown(!isShown)}
        />
      </View>
    </View>
  );
}
