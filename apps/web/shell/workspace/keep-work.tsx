'use client';

import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { showToast } from '@coachme/ui-web/toast';
import { whenIdle } from '@coachme/ui-web/when-idle';
import { useQueryClient } from '@tanstack/react-query';
import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect } from 'react';
import { rememberOwner } from '#web/offline/owner.ts';
import { useMay, useMe } from '#web/session/session.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const leaving = onDemand(() => import('#web/shell/workspace/leave-dialog.tsx'));

/** Keeps what is written within reach without a connection, and sends it once there is one again. */
export function KeepWork() {
  const { user, organization } = useMe();
  const { value: isLeaving, close } = useOverlay('leave');
  const dialog = useOnDemand(leaving, isLeaving !== null);
  const [userId, organizationId] = [user.id, organization.id];
  useEffect(() => {
    if (rememberOwner({ userId, organizationId })) return;
    // Pages that were kept for somebody else, or for another organization, go.
    void import('#web/offline/kept-pages.ts').then(({ forgetPages }) => forgetPages());
  }, [userId, organizationId]);
  useSending();
  usePreparing();
  return isLeaving !== null && dialog ? <dialog.LeaveDialog onClose={close} /> : null;
}

function useSending() {
  const send = useSayingWhatWasSent();
  useEffect(() => {
    const forget = whenIdle(send);
    addEventListener('online', send);
    return () => {
      forget();
      removeEventListener('online', send);
    };
  }, [send]);
}

/** Sends what waits, and says what became of it; without a line it simply goes on waiting. */
function useSayingWhatWasSent() {
  const t = useTranslations('offline.sent');
  const queries = useQueryClient();
  return useCallback(async () => {
    try {
      const { sendKept } = await import('#web/offline/send-kept.ts');
      const { saved, changedElsewhere, gone } = await sendKept();
      if (saved.length > 0) {
        showToast({ title: t('saved', { count: saved.length, title: saved[0] ?? '' }) });
        await queries.invalidateQueries({ queryKey: ['programs'] });
      }
      for (const title of changedElsewhere) {
        showToast({ title: t('changedElsewhere', { title }), tone: 'problem' });
      }
      for (const title of gone) showToast({ title: t('gone', { title }), tone: 'problem' });
    } catch (error) {
      if (navigator.onLine) throw error;
    }
  }, [t, queries]);
}

/** Where programs are written, what that needs is kept; the page comes first. */
function usePreparing() {
  const locale = useLocale();
  const mayWrite = useMay('program:create');
  const isWriting = usePathname().startsWith('/coach/programs') && mayWrite;
  useEffect(() => {
    if (!isWriting) return;
    const prepare = async () => {
      const { prepareDesk } = await import('#web/offline/at-desk.ts');
      await prepareDesk(locale);
    };
    // Without a line nothing new can be kept; what is here stays.
    return whenIdle(() => void prepare().catch(() => undefined));
  }, [isWriting, locale]);
}
