import type { OrganizationPage } from '@coachme/contracts/branding.contract';
import { space } from '@coachme/design-tokens/tokens';
import { directionOf } from '@coachme/i18n/locales';
import { Text } from '@coachme/ui-mobile/text';
import { ThemeProvider } from '@coachme/ui-mobile/theme-provider';
import { type Href, router, useLocalSearchParams } from 'expo-router';
import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { LanguageChoice } from './language-choice.tsx';
import { screenAfter } from './links.rules.ts';
import { OrganizationFace } from './organization-face.tsx';
import { usePreferences } from './preferences.tsx';
import { Screen } from './screen.tsx';
import { useSession, useShell } from './shell.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { enterBy, useDoor } from './use-door.tsx';

const styles = StyleSheet.create({
  top: { paddingTop: space(12), gap: space(3) },
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

/** Comes back to what this app holds; at an organization's own address it is their name, logo and accent that one meets. */
export function SignInScreen(props: SignInScreenProps) {
  const door = useDoor();
  const { locale, scheme } = usePreferences();
  if (door === null) return <SignIn {...props} door={null} />;
  return (
    <ThemeProvider
      locale={locale}
      direction={directionOf(locale)}
      scheme={scheme}
      brand={{ chalk: door.chalk, chalkDark: door.chalkDark }}
    >
      <SignIn {...props} door={door} />
    </ThemeProvider>
  );
}

function SignIn(props: SignInScreenProps & { door: OrganizationPage | null }) {
  const { title, body, noAccount, door, children } = props;
  const t = useTranslations('appAccount');
  const shell = useShell();
  const session = useSession();
  const { next } = useLocalSearchParams();
  const wasRemoved = session.status === 'signed-out' && session.wasRemoved;
  const goOn = async () => {
    // Who cannot be brought there is signed in all the same.
    if (door) await enterBy(shell, door).catch(() => undefined);
    // Which screens there are, each app knows for itself.
    router.replace(screenAfter(next) as Href);
  };
  return (
    <Screen>
      <View style={styles.top}>
        {door ? <OrganizationFace name={door.name} logo={door.logo} /> : null}
        <Text step="2xl" weight="semibold" role="heading" aria-level={1}>
          {title}
        </Text>
        <Text tone="ink2">{wasRemoved ? t('removed') : body}</Text>
      </View>
      <SignInForm onSignedIn={() => void goOn()} />
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
