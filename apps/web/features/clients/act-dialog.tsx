'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { Dialog } from '@coachme/ui-web/dialog';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ReasonForm } from '#web/forms/reason-form.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** The client's app, opened to act as somebody. */
const appAddress = '/app/?acting';

/** Asks why before a coach uses the app as a client; open wherever the address says `?act=`. */
export function ActDialog({ client }: { client: Client }) {
  const t = useTranslations('acting');
  const words = useTranslations('words');
  const { value, close } = useOverlay('act');
  return (
    <Dialog
      title={t('title', { name: client.name })}
      closeLabel={words('actions.close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      <ActForm client={client} />
    </Dialog>
  );
}

function ActForm({ client }: { client: Client }) {
  const t = useTranslations('acting');
  return (
    <ReasonForm
      label={t('reason')}
      hint={t('reasonHint', { name: client.name })}
      submitLabel={t('start')}
      send={(reason) =>
        browserApi.acting.actAsClient({ params: { id: client.id }, body: { reason } })
      }
      onSent={() => window.location.assign(appAddress)}
    >
      <p className="text-ink-2">{t('text', { name: client.name })}</p>
    </ReasonForm>
  );
}
