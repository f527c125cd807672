import { type ConsentScope, scopesAskedFirst } from '@coachme/contracts/consent-lists';
import { space } from '@coachme/design-tokens/tokens';
import { FormProblem } from '@coachme/mobile-shell/form-problem';
import { NewAccountForm } from '@coachme/mobile-shell/new-account-form';
import { SecondStepForm } from '@coachme/mobile-shell/second-step-form';
import { useSession } from '@coachme/mobile-shell/shell';
import { Button } from '@coachme/ui-mobile/button';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { ScopeChoice } from '../../app-shell/scope-choice.tsx';
import { useJoin } from './use-join.ts';

const styles = StyleSheet.create({ form: { gap: space(4) } });

interface JoinFormProps {
  token: string;
  emailHint: string | null;
  /** Only a client has something to share. */
  isClient: boolean;
}

/** As whom one is signed in, by one's phone, or with name, e-mail and password. */
export function JoinForm({ token, emailHint, isClient }: JoinFormProps) {
  const t = useTranslations('join');
  const [scopes, setScopes] = useState<readonly ConsentScope[]>(scopesAskedFirst);
  const onJoined = () => router.replace('/onboarding');
  const joining = useJoin({ token, scopes: isClient ? scopes : null, onJoined });
  const current = useSession();
  const [isMyself, setIsMyself] = useState(current.status === 'signed-in' && !current.isLost);
  const { secondStep, isPending, problems } = joining;
  if (secondStep) {
    return (
      <SecondStepForm
        needed={secondStep}
        isPending={isPending}
        problem={problems.whole}
        onProve={(proof) => void joining.prove(proof)}
      />
    );
  }
  const sharing = isClient ? <Sharing chosen={scopes} onChange={setScopes} /> : null;
  if (current.status === 'signed-in' && (isMyself || joining.isProven)) {
    return (
      <AsMyself name={current.user.name} joining={joining} onAnother={() => setIsMyself(false)}>
        {sharing}
      </AsMyself>
    );
  }
  const hint = emailHint === null ? {} : { emailHint: t('emailHint', { hint: emailHint }) };
  return (
    <AsNewcomer {...hint} joining={joining}>
      {sharing}
    </AsNewcomer>
  );
}

type Joining = ReturnType<typeof useJoin>;

interface AsMyselfProps {
  name: string;
  joining: Joining;
  onAnother: () => void;
  children: ReactNode;
}

function AsMyself({ name, joining, onAnother, children }: AsMyselfProps) {
  const t = useTranslations('byPhone');
  const { joinAsMyself, isPending, problems } = joining;
  return (
    <View style={styles.form}>
      <Text tone="ink2">{t('asMyselfBody')}</Text>
      {children}
      <FormProblem words={problems.whole} />
      <Button
        look="primary"
        size="large"
        label={t('asMyself', { name })}
        isPending={isPending}
        onPress={() => void joinAsMyself()}
      />
      <Button look="quiet" label={t('another')} onPress={onAnother} />
    </View>
  );
}

interface AsNewcomerProps {
  emailHint?: string;
  joining: Joining;
  children: ReactNode;
}

function AsNewcomer({ joining, ...form }: AsNewcomerProps) {
  const t = useTranslations('join');
  const { join, joinByPhone, isPending, problems } = joining;
  return (
    <NewAccountForm
      {...form}
      submitLabel={t('join')}
      passwordHint={t('passwordHint')}
      problems={problems}
      isPending={isPending}
      onAccount={(typed) => void join(typed)}
      onPhoneAccount={(account) => void joinByPhone(account)}
    />
  );
}

/** What the coach may see from the first day; photos and places only when the client says so. */
function Sharing(props: ComponentProps<typeof ScopeChoice>) {
  const t = useTranslations('consent.joining');
  return (
    <Section title={t('title')}>
      <ScopeChoice {...props} />
      <Text step="sm" tone="ink2">
        {t('text')}
      </Text>
    </Section>
  );
}
