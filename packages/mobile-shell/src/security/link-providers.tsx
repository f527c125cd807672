import type { OfferedWay, OwnWay } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-mobile/button';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import { leaveToLink } from '../provider-trip.tsx';
import { useShell } from '../shell.tsx';
import type { ProvenChange } from './use-proven-change.tsx';

export interface LinkProvidersProps {
  offered: readonly OfferedWay[];
  ways: readonly OwnWay[];
  change: ProvenChange;
}

/** The providers that are set up here and that the person has not linked yet. */
export function LinkProviders({ offered, ways, change }: LinkProvidersProps) {
  const t = useTranslations('appAccess.link');
  const shell = useShell();
  const open = offered.filter(
    ({ id }) => id !== 'sso' && !ways.some(({ provider }) => provider === id),
  );
  if (open.length === 0) return null;
  return (
    <Section title={t('title')}>
      <Text tone="ink2">{t('text')}</Text>
      {open.map(({ id, name }) => (
        <Button
          key={id}
          label={t('add', { provider: name ?? id })}
          isDisabled={change.isBusy}
          onPress={() => void change.make(() => leaveToLink(shell, id))}
        />
      ))}
    </Section>
  );
}
