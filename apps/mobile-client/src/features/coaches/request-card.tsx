import type { Coaching } from '@coachme/contracts/coachings.contract';
import { type ConsentScope, scopesAskedFirst } from '@coachme/contracts/consent-lists';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ScopeChoice } from '../../app-shell/scope-choice.tsx';
import { api } from '../../app-shell/session.ts';
import { useChange } from './use-change.ts';

type Props = { coaching: Coaching; onChanged: () => Promise<void> };

/** Somebody who would like to coach, with the choice of what to share; or a request of one's own that waits. */
export function RequestCard({ coaching, onChanged }: Props) {
  const t = useTranslations('consent.mine');
  const parts = useTranslations('consent.parts');
  const { change, isPending } = useChange(onChanged);
  const [scopes, setScopes] = useState<readonly ConsentScope[]>(scopesAskedFirst);
  const params = { id: coaching.id };
  const { name } = coaching.coach;
  const isForMe = coaching.awaits.includes('client');
  const end = () => change(() => api.coachings.endCoaching({ params }));
  const accept = () =>
    change(() => api.coachings.acceptCoaching({ params, body: { scopes: [...scopes] } }));
  return (
    <Card>
      <Text weight="semibold" role="heading" aria-level={2}>
        {isForMe ? t('asks', { name }) : t('waiting', { name })}
      </Text>
      <Text step="sm" tone="ink2">
        {coaching.note ? `${parts(coaching.part)} · “${coaching.note}”` : parts(coaching.part)}
      </Text>
      {isForMe ? <ScopeChoice chosen={scopes} onChange={setScopes} /> : null}
      {isForMe ? (
        <Button look="primary" label={t('accept')} isPending={isPending} onPress={accept} />
      ) : null}
      <Button
        look="quiet"
        label={isForMe ? t('decline') : t('withdraw')}
        isDisabled={isPending}
        onPress={end}
      />
    </Card>
  );
}
