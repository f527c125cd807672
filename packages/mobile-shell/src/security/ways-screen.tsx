import type { OfferedWay, OwnWay } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { useToast } from '@coachme/ui-mobile/toast';
import { useCallback, useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { AskedPart } from '../asked-part.tsx';
import { FormProblem } from '../form-problem.tsx';
import { Screen } from '../screen.tsx';
import { useSession, useShell } from '../shell.tsx';
import { useAsked } from '../use-asked.tsx';
import { providersOf, useOfferedWays } from '../use-offered-ways.tsx';
import { LinkProviders } from './link-providers.tsx';
import { ProveAgainSheet } from './prove-again-sheet.tsx';
import { useProvenChange } from './use-proven-change.tsx';
import { useSecurityProblem } from './use-security-problem.tsx';

/** By what the person gets in; the last way stays. */
export function WaysScreen() {
  const t = useTranslations('waysIn.security.ways');
  const toast = useToast();
  const { api } = useShell();
  const asked = useAsked(useCallback(() => api.waysIn.listMyWays({ query: {} }), [api]));
  const offered = providersOf(useOfferedWays());
  const change = useProvenChange(async () => {
    toast({ title: t('removed') });
    await asked.again();
  });
  // Nothing is linked before the provider has said who this is.
  const leaving = useProvenChange(async () => undefined);
  const remove = (way: OwnWay) =>
    void change.make(() => api.waysIn.removeWay({ params: { wayId: way.id } }));
  return (
    <Screen title={t('title')} backTo="/security">
      <Text tone="ink2">{t('text')}</Text>
      <UnprovenEmail />
      <AskedPart asked={asked}>
        {({ items }) => (
          <>
            <View role="list" aria-label={t('title')}>
              {items.map((way) => (
                <WayRow
                  key={way.id}
                  way={way}
                  offered={offered}
                  isBusy={change.isBusy}
                  onRemove={() => remove(way)}
                />
              ))}
            </View>
            <LinkProviders offered={offered} ways={items} change={leaving} />
          </>
        )}
      </AskedPart>
      <FormProblem words={change.problem ?? leaving.problem} />
      <ProveAgainSheet change={change} />
      <ProveAgainSheet change={leaving} />
    </Screen>
  );
}

interface WayRowProps {
  way: OwnWay;
  offered: readonly OfferedWay[];
  isBusy: boolean;
  onRemove: () => void;
}

function WayRow({ way, offered, isBusy, onRemove }: WayRowProps) {
  const t = useTranslations('waysIn.security.ways');
  const access = useTranslations('appAccess.link');
  const known = (['password', 'email', 'phone', 'telegram'] as const).find(
    (id) => id === way.provider,
  );
  const called = way.provider.startsWith('sso-')
    ? access('organization')
    : (offered.find(({ id }) => id === way.provider)?.name ?? way.provider);
  const name = known ? t(known) : called;
  return (
    <View role="listitem">
      <ListRow
        title={name}
        {...(way.label ? { subtitle: way.label } : {})}
        end={
          way.canBeRemoved ? (
            <Button
              look="quiet"
              label={t('remove')}
              accessibilityHint={t('removeOf', { way: name })}
              isDisabled={isBusy}
              onPress={onRemove}
            />
          ) : null
        }
      />
    </View>
  );
}

function UnprovenEmail() {
  const t = useTranslations('waysIn.security.ways');
  const wordsOf = useSecurityProblem();
  const toast = useToast();
  const session = useSession();
  const { api } = useShell();
  const [isPending, setIsPending] = useState(false);
  if (session.status !== 'signed-in' || session.user.emailVerified) return null;
  const { email } = session.user;
  if (email === '') return null;
  const send = async () => {
    setIsPending(true);
    await api.password.askToVerifyEmail().then(
      () => toast({ title: t('sent', { email }) }),
      (error: unknown) => toast({ title: wordsOf(error) }),
    );
    setIsPending(false);
  };
  return (
    <Card>
      <Text>{t('unproven', { email })}</Text>
      <Button label={t('send')} isPending={isPending} onPress={() => void send()} />
    </Card>
  );
}
