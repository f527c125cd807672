'use client';

import type { SsoConnection } from '@coachme/contracts/sso.contract';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { OidcForm } from '#web/features/sso/components/oidc-form.tsx';
import { SamlForm } from '#web/features/sso/components/saml-form.tsx';

type ConnectionDialogProps = {
  /** Null: a new one. */
  connection: SsoConnection | null;
  onClose: () => void;
};

const kinds = ['oidc', 'saml'] as const;

/** Connects a provider, or changes how it is reached; its protocol is chosen once. */
export function ConnectionDialog({ connection, onClose }: ConnectionDialogProps) {
  const t = useTranslations('sso');
  const words = useTranslations('words.actions');
  const [kind, setKind] = useState<(typeof kinds)[number]>(connection?.kind ?? 'oidc');
  return (
    <Dialog
      title={connection ? t('form.change', { name: connection.name }) : t('connect')}
      description={t(`form.${kind}`)}
      closeLabel={words('close')}
      isOpen
      onOpenChange={onClose}
    >
      <div className="flex flex-col gap-5">
        {connection ? null : (
          <RadioGroup
            label={t('form.kind')}
            layout="row"
            value={kind}
            onChange={(id) => setKind(kinds.find((one) => one === id) ?? 'oidc')}
            options={kinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
          />
        )}
        {kind === 'oidc' ? (
          <OidcForm connection={connection} onDone={onClose} />
        ) : (
          <SamlForm connection={connection} onDone={onClose} />
        )}
      </div>
    </Dialog>
  );
}
