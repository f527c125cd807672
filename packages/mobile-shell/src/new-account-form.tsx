import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { type ComponentProps, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { AccountForm } from './account-form.tsx';
import { PhoneAccountForm } from './phone-account-form.tsx';
import { channelsOf, useOfferedWays } from './use-offered-ways.tsx';

const styles = StyleSheet.create({ form: { gap: space(4) } });

interface NewAccountFormProps
  extends Omit<ComponentProps<typeof AccountForm>, 'onSubmit'>,
    Omit<ComponentProps<typeof PhoneAccountForm>, 'onSubmit' | 'channels'> {
  onAccount: ComponentProps<typeof AccountForm>['onSubmit'];
  onPhoneAccount: ComponentProps<typeof PhoneAccountForm>['onSubmit'];
}

/** Who somebody new is: by email and password, or by their phone where codes are sent to phones. */
export function NewAccountForm(props: NewAccountFormProps) {
  const { onAccount, onPhoneAccount, passwordHint, ...same } = props;
  const t = useTranslations('byPhone');
  const channels = channelsOf(useOfferedWays());
  const [isByPhone, setIsByPhone] = useState(false);
  return (
    <View style={styles.form}>
      {isByPhone ? (
        <PhoneAccountForm {...same} channels={channels} onSubmit={onPhoneAccount} />
      ) : (
        <AccountForm {...same} passwordHint={passwordHint} onSubmit={onAccount} />
      )}
      {channels.length > 0 ? (
        <Button
          look={isByPhone ? 'quiet' : 'secondary'}
          label={t(isByPhone ? 'useEmail' : 'use')}
          onPress={() => setIsByPhone(!isByPhone)}
        />
      ) : null}
    </View>
  );
}
