import { type ConsentScope, scopesAskedFirst } from '@coachme/contracts/consent-lists';
import { Button } from '@coachme/ui-mobile/button';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceList } from '../../app-shell/choice-list.tsx';
import { ScopeChoice } from '../../app-shell/scope-choice.tsx';
import { api } from '../../app-shell/session.ts';
import { Unanswered } from './unanswered.tsx';
import { useAnswer } from './use-answer.ts';
import { useChange } from './use-change.ts';

type Props = {
  isOpen: boolean;
  /** Who coaches already, or was asked. */
  taken: readonly string[];
  onClose: () => void;
  onAsked: () => Promise<void>;
};

const loadChoices = () => api.coachings.listCoachesToAsk({ query: { limit: 100 } });

/** Asks another coach of the organization, and says what they would see. */
export function AskCoachSheet(props: Props) {
  const t = useTranslations('consent.mine');
  const words = useTranslations('words.actions');
  return (
    <Sheet
      title={t('askTitle')}
      closeLabel={words('close')}
      isOpen={props.isOpen}
      onClose={props.onClose}
    >
      <Text tone="ink2">{t('askText')}</Text>
      {props.isOpen ? <Choice {...props} /> : null}
    </Sheet>
  );
}

function Choice({ taken, onClose, onAsked }: Props) {
  const t = useTranslations('consent.mine');
  const { data, isFailed, again } = useAnswer(loadChoices);
  const { change, isPending } = useChange(onAsked);
  const [coachUserId, setCoach] = useState<string | null>(null);
  const [scopes, setScopes] = useState<readonly ConsentScope[]>(scopesAskedFirst);
  if (!data) return <Unanswered isFailed={isFailed} onAgain={() => void again()} />;
  const free = data.items.filter(({ userId }) => !taken.includes(userId));
  const ask = async () => {
    if (!coachUserId) return;
    const body = { coachUserId, scopes: [...scopes] };
    if (await change(() => api.coachings.askCoach({ body }))) onClose();
  };
  return (
    <>
      <ChoiceList
        isSingle
        label={t('askTitle')}
        choices={free.map(({ userId, name }) => ({ id: userId, label: name }))}
        chosen={coachUserId ? [coachUserId] : []}
        onToggle={setCoach}
      />
      {coachUserId ? <ScopeChoice chosen={scopes} onChange={setScopes} /> : null}
      <Button
        look="primary"
        label={t('askTitle')}
        isDisabled={!coachUserId}
        isPending={isPending}
        onPress={ask}
      />
    </>
  );
}
