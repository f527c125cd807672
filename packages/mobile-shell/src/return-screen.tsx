import type { ProviderTicket } from '@coachme/contracts/providers.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { useToast } from '@coachme/ui-mobile/toast';
import { type Href, router, useLocalSearchParams } from 'expo-router';
import { useEffect, useRef, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { FormProblem } from './form-problem.tsx';
import { takeTrip, ticketIn } from './provider-trip.tsx';
import { Screen } from './screen.tsx';
import { SecondStepForm } from './second-step-form.tsx';
import { useShell } from './shell.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useSignIn } from './use-sign-in.tsx';

const styles = StyleSheet.create({
  top: { paddingTop: space(12), gap: space(2) },
  body: { gap: space(4) },
});

const goIn = () => router.replace('/');
// Both apps have this screen; the shell's own types know those of neither.
const goToWays = () => router.replace('/security/ways' as Href);

/** Where a provider's page leads back to: goes in, or asks for the account that is to be linked, or says what to do. */
export function ReturnScreen() {
  const t = useTranslations('appProviders');
  const access = useTranslations('appAccess.link');
  const { api } = useShell();
  const { ticket, isLinking, isLost, secondStep, isPending, problem, prove } = useEndedTrip();
  const link = async (waiting: ProviderTicket) => {
    // Who is in is in: a ticket that is over can be had again in the settings.
    await api.providers.linkProvider({ body: { ticket: waiting.ticket } }).catch(() => undefined);
    goIn();
  };
  const isOver = isLost || problem !== undefined;
  const title = ticket ? t('link.title') : isOver ? t('over') : t('working');
  return (
    <Screen>
      <View style={styles.top}>
        <Text step="2xl" weight="semibold" role="heading" aria-level={1}>
          {title}
        </Text>
        {ticket ? <Text tone="ink2">{t('link.lead', { provider: ticket.provider })}</Text> : null}
        {isLost ? <Text tone="ink2">{t('notHere')}</Text> : null}
      </View>
      <View style={styles.body}>
        {ticket ? (
          <SignInForm email={ticket.email ?? ''} onSignedIn={() => void link(ticket)} />
        ) : null}
        {secondStep ? (
          <SecondStepForm
            needed={secondStep}
            isPending={isPending}
            problem={problem}
            onProve={(proof) => void prove(proof)}
          />
        ) : (
          <FormProblem words={problem} />
        )}
        {ticket || isOver ? (
          <Button
            label={isLinking ? access('backToWays') : t('back')}
            onPress={isLinking ? goToWays : () => router.replace('/sign-in')}
          />
        ) : null}
      </View>
    </Screen>
  );
}

/** Ends the trip that this app began, once. */
function useEndedTrip() {
  const access = useTranslations('appAccess.link');
  const toast = useToast();
  const shell = useShell();
  const { provider, ...query } = useLocalSearchParams<Record<string, string>>();
  const { enter, prove, secondStep, isPending, problems } = useSignIn(goIn);
  const [ticket, setTicket] = useState<ProviderTicket | null>(null);
  const [isLost, setLost] = useState(false);
  const [isLinking, setLinking] = useState(false);
  const isBegun = useRef(false);
  useEffect(() => {
    // What came back is good once, also where effects run twice.
    if (isBegun.current) return;
    isBegun.current = true;
    void enter(async () => {
      const trip = await takeTrip(shell);
      if (trip === null) {
        setLost(true);
        return null;
      }
      const { flow, purpose } = trip;
      const body = { flow, provider: provider ?? '', query: String(new URLSearchParams(query)) };
      if (purpose === 'link') {
        setLinking(true);
        await shell.api.providers.linkProvider({ body });
        toast({ title: access('done') });
        goToWays();
        return null;
      }
      try {
        return await shell.api.providers.finishProvider({ body });
      } catch (error) {
        const offered = ticketIn(error);
        if (offered === null) throw error;
        setTicket(offered);
        return null;
      }
    });
  });
  return { ticket, isLinking, isLost, secondStep, isPending, problem: problems.whole, prove };
}
