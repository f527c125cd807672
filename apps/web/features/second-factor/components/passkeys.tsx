'use client';

import { knowsPasskeys } from '@coachme/contracts/kit/passkeys-in-browser';
import type { Passkey } from '@coachme/contracts/second-factor.contract';
import { Button } from '@coachme/ui-web/button';
import { TextField } from '@coachme/ui-web/text-field';
import { useFormatter, useTranslations } from 'next-intl';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { addPasskey } from '../actions.ts';
import type { ProvenChange } from '../use-proven-change.ts';
import { FactorPart } from './factor-part.tsx';

/** The person's passkeys, with a name each. */
export function Passkeys({ change }: { change: ProvenChange }) {
  const t = useTranslations('secondFactor.setUp.passkeys');
  const [passkeys, setPasskeys] = useState<readonly Passkey[]>([]);
  const [isKnown, setKnown] = useState(true);
  const load = useCallback(async () => {
    const { items } = await browserApi.passkeys.listPasskeys({ query: { limit: 100 } });
    setPasskeys(items);
  }, []);
  useEffect(() => {
    setKnown(knowsPasskeys());
    // The page says by itself when nothing can be read.
    load().catch(() => {});
  }, [load]);
  const make = (one: () => Promise<unknown>) => void change.make(() => one().then(load));
  return (
    <FactorPart
      title={t('title')}
      text={t('text')}
      {...(passkeys.length ? {} : { state: t('none') })}
    >
      {passkeys.length > 0 ? (
        <ul className="flex flex-col divide-y divide-line">
          {passkeys.map((passkey) => (
            <PasskeyRow
              key={`${passkey.id} ${passkey.name}`}
              passkey={passkey}
              onRename={(name) => {
                const asked = { params: { id: passkey.id }, body: { name } };
                make(() => browserApi.passkeys.renamePasskey(asked));
              }}
              onRemove={() =>
                make(() => browserApi.passkeys.removePasskey({ params: { id: passkey.id } }))
              }
            />
          ))}
        </ul>
      ) : null}
      {isKnown ? (
        <NewPasskey isBusy={change.isBusy} onAdd={(name) => make(() => addPasskey(name))} />
      ) : (
        <p className="text-ink-2">{t('unsupported')}</p>
      )}
    </FactorPart>
  );
}

type RowProps = { passkey: Passkey; onRename: (name: string) => void; onRemove: () => void };

function PasskeyRow({ passkey, onRename, onRemove }: RowProps) {
  const t = useTranslations('secondFactor.setUp.passkeys');
  const format = useFormatter();
  const [name, setName] = useState<string | null>(null);
  const { lastUsedAt } = passkey;
  const used = lastUsedAt && format.dateTime(new Date(lastUsedAt), { dateStyle: 'medium' });
  if (name !== null) {
    return (
      <li className="flex flex-wrap items-end gap-2 py-3">
        <TextField autoFocus label={t('name')} value={name} onChange={setName} />
        <Button isDisabled={name.trim() === ''} onPress={() => onRename(name)}>
          {t('save')}
        </Button>
      </li>
    );
  }
  return (
    <li className="flex flex-wrap items-center gap-2 py-3">
      <div className="min-w-0 flex-1">
        <p className="truncate">{passkey.name}</p>
        <p className="text-ink-2 text-sm">{used ? t('used', { date: used }) : t('unused')}</p>
      </div>
      <Button look="quiet" size="small" onPress={() => setName(passkey.name)}>
        {t('rename')}
      </Button>
      <Button look="quiet" size="small" onPress={onRemove}>
        {t('remove')}
      </Button>
    </li>
  );
}

type NewPasskeyProps = { isBusy: boolean; onAdd: (name: string) => void };

function NewPasskey({ isBusy, onAdd }: NewPasskeyProps) {
  const t = useTranslations('secondFactor.setUp.passkeys');
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdd(name);
    setName('');
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <TextField label={t('name')} hint={t('nameHint')} value={name} onChange={setName} />
      <Button type="submit" isPending={isBusy} isDisabled={name.trim() === ''}>
        {t('add')}
      </Button>
    </form>
  );
}
