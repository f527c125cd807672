import { knowsPasskeys, makePasskey } from '@coachme/contracts/kit/passkeys-in-browser';
import type { Passkey } from '@coachme/contracts/second-factor.contract';
import { Button } from '@coachme/ui-mobile/button';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useCallback, useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useShell } from '../shell.tsx';
import { useAsked } from '../use-asked.tsx';
import { useFormats } from '../use-formats.tsx';
import { FactorPart } from './factor-part.tsx';
import type { ProvenChange } from './use-proven-change.tsx';

/** The person's passkeys, with a name each. */
export function Passkeys({ change }: { change: ProvenChange }) {
  const t = useTranslations('secondFactor.setUp.passkeys');
  const { api } = useShell();
  const { value, again } = useAsked(
    useCallback(() => api.passkeys.listPasskeys({ query: { limit: 100 } }), [api]),
  );
  const [name, setName] = useState('');
  const passkeys = value?.items ?? [];
  const make = (one: () => Promise<unknown>) => void change.make(() => one().then(again));
  const add = async () => {
    const made = await makePasskey(await api.passkeys.askNewPasskey());
    await api.passkeys.addPasskey({ body: { ...made, name: name.trim() } });
    setName('');
  };
  return (
    <FactorPart
      title={t('title')}
      text={t('text')}
      {...(value && passkeys.length === 0 ? { state: t('none') } : {})}
    >
      <View>
        {passkeys.map((passkey) => (
          <PasskeyRow
            key={passkey.id}
            passkey={passkey}
            isBusy={change.isBusy}
            onRemove={() => make(() => api.passkeys.removePasskey({ params: { id: passkey.id } }))}
          />
        ))}
      </View>
      {knowsPasskeys() ? (
        <>
          <TextField
            label={t('name')}
            hint={t('nameHint')}
            value={name}
            onChangeText={setName}
            maxLength={120}
          />
          <Button
            label={t('add')}
            isDisabled={name.trim() === ''}
            isPending={change.isBusy}
            onPress={() => make(add)}
          />
        </>
      ) : (
        <Text tone="ink2">{t('unsupported')}</Text>
      )}
    </FactorPart>
  );
}

interface PasskeyRowProps {
  passkey: Passkey;
  isBusy: boolean;
  onRemove: () => void;
}

function PasskeyRow({ passkey, isBusy, onRemove }: PasskeyRowProps) {
  const t = useTranslations('secondFactor.setUp.passkeys');
  const formats = useFormats();
  const { name, lastUsedAt } = passkey;
  return (
    <ListRow
      title={name}
      subtitle={lastUsedAt ? t('used', { date: formats.instant(lastUsedAt) }) : t('unused')}
      end={<Button look="quiet" label={t('remove')} isDisabled={isBusy} onPress={onRemove} />}
    />
  );
}
