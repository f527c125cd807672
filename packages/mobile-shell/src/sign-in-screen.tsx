import { space } from '@coachme/design-tokens/tokens';
import { Text } from '@coachme/ui-mobile/text';
import { type Href, router, useLocalSearchParams } from 'expo-router';
import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { LanguageChoice } from './language-choice.tsx';
import { screenAfter } from './links.rules.ts';
import { Screen } from './screen.tsx';
import { useSession } from './shell.tsx';
import { SignInForm } from './sign-in-form.tsx';

const styles = StyleSheet.create({
  top: { paddingTop: space(12), gap: space(2) },
  foot: { marginTop: 'auto', gap: space(4) },
});

export interface SignInScreenProps {
  title: string;
  body: string;
  /** What to do without an account. */
  noAccount: string;
  /** A way in for who has none. */
  children?: ReactNode;
}

/** Comes back to what this app holds. */
export function SignInScreen({ title, body, noAccount, children }: SignInScreenProps) {
  const t = useTranslations('appAccount');
  const session = useSession();
  const { next } = useLocalSearchParams();
  const wasRemoved = session.status === 'signed-out' && session.wasRemoved;
  return (
    <Screen>
      <View style={styles.top}>
        <Text step="2xl" weight="semibold" role="heading" aria-level={1}>
          {title}
        </Text>
        <Text tone="ink2">{wasRemoved ? t('removed') : body}</Text>
      </View>
      {/* Which screens there are, each app knows for itself. */}
      <SignInForm onSignedIn={() => router.replace(screenAfter(next) as Href)} />
      <View style={styles.foot}>
        <Text step="sm" tone="ink3">
          {noAccount}
        </Text>
        {children}
        <LanguageChoice />
      </View>
    </Screen>
  );
}
