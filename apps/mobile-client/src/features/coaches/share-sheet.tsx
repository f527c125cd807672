import type { Coaching } from '@coachme/contracts/coachings.contract';
import type { ConsentScope } from '@coachme/contracts/consent.words';
import { Button } from '@coachme/ui-mobile/button';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Switch } from '@coachme/ui-mobile/switch';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChoiceList } from '../../app-shell/choice-list.tsx';
import { api } from '../../app-shell/session.ts';
import { useChange } from './use-change.ts';

type Props = {
  coaching: Coaching;
  scope: ConsentScope;
  onClose: () => void;
  onChanged: () => Promise<void>;
};

const lengths = ['forever', 'week', 'month', 'quarter'] as const;
type Length = (typeof lengths)[number];
const daysOf = { week: 7, month: 30, quarter: 91 } as const;

/** When a share that lasts so long is over; null: when it is taken back. */
function untilOf(length: Length): string | null {
  if (length === 'forever') return null;
  const end = new Date();
  end.setDate(end.getDate() + daysOf[length]);
  return end.toISOString();
}

/** One kind of data and one coach: whether they may see it, and for how long. */
export function ShareSheet({ coaching, scope, onClose, onChanged }: Props) {
  const t = useTranslations('consent');
  const words = useTranslations('words.actions');
  const { change, isPending } = useChange(onChanged);
  const isShared = coaching.shares.some((one) => one.scope === scope);
  const [isOn, setOn] = useState(isShared);
  const [length, setLength] = useState<Length>('forever');
  const save = async () => {
    const others = coaching.shares.filter((one) => one.scope !== scope);
    const shares = [
      ...others.map((one) => ({ scope: one.scope, until: one.until })),
      ...(isOn ? [{ scope, until: untilOf(length) }] : []),
    ];
    const params = { id: coaching.id };
    if (await change(() => api.coachings.changeShares({ params, body: { shares } }))) onClose();
  };
  return (
    <Sheet
      title={t(`scopes.${scope}.name`)}
      closeLabel={words('close')}
      isOpen
      onClose={onClose}
      footer={<Button look="primary" label={t('mine.save')} isPending={isPending} onPress={save} />}
    >
      <Text tone="ink2">{t(`scopes.${scope}.says`)}</Text>
      <Switch label={t('mine.share', { name: coaching.coach.name })} isOn={isOn} onChange={setOn} />
      {isOn ? (
        <ChoiceList
          isSingle
          label={t('mine.howLong')}
          choices={lengths.map((id) => ({ id, label: t(`mine.${id}`) }))}
          chosen={[length]}
          onToggle={setLength}
        />
      ) : null}
    </Sheet>
  );
}
