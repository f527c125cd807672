'use client';

import type { Acting } from '@coachme/contracts/acting.contract';
import type { Me } from '@coachme/contracts/identity.contract';
import type { Messages } from '@coachme/i18n/messages';
import { Toasts } from '@coachme/ui-web/toast';
import { QueryClientProvider } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { createQueryClient } from '#web/api/query-client.ts';
import { ProveAgain } from '#web/session/prove-again/prove-again.tsx';
import { SessionProvider } from '#web/session/session.tsx';
import { rememberLocale } from '#web/shell/preferences.ts';
import { Reader } from '#web/shell/reader.tsx';
import { ActingBanner } from '#web/shell/workspace/acting-banner.tsx';
import { BottomBar, TopBar } from '#web/shell/workspace/bars.tsx';
import { Found } from '#web/shell/workspace/found.tsx';
import { Invite } from '#web/shell/workspace/invite.tsx';
import { KeepWork } from '#web/shell/workspace/keep-work.tsx';
import { Live } from '#web/shell/workspace/live.tsx';
import { Palette } from '#web/shell/workspace/palette.tsx';
import { Shortcuts } from '#web/shell/workspace/shortcuts.tsx';
import { Sidebar } from '#web/shell/workspace/sidebar.tsx';
import { WatchFiles } from '#web/shell/workspace/watch-files.tsx';

type WorkspaceProps = {
  me: Me;
  /** As whom an operator sees it; null in a session of one's own. */
  acting: Acting | null;
  messages: Partial<Messages>;
  children: ReactNode;
};

/** Everything around a page of the workspace. */
export function Workspace({ me, acting, messages, children }: WorkspaceProps) {
  const [queries] = useState(createQueryClient);
  const { locale } = me.user;
  // The address names no language here, so the cookie must say what the person chose elsewhere.
  useEffect(() => {
    if (!acting) rememberLocale(locale);
  }, [acting, locale]);
  return (
    <Reader locale={locale} messages={messages}>
      <QueryClientProvider client={queries}>
        <SessionProvider me={me}>
          <Suspense>
            <Palette>
              <Frame acting={acting}>{children}</Frame>
            </Palette>
          </Suspense>
        </SessionProvider>
      </QueryClientProvider>
    </Reader>
  );
}

function Frame({ acting, children }: Pick<WorkspaceProps, 'acting' | 'children'>) {
  const t = useTranslations('workspace.shell');
  const words = useTranslations('words');
  return (
    <>
      <a
        href="#content"
        className="fixed start-2 -top-20 z-50 rounded bg-ink px-4 py-2 text-paper focus:top-2"
      >
        {t('skip')}
      </a>
      {acting ? <ActingBanner acting={acting} /> : null}
      <div className="flex min-h-dvh">
        <Sidebar />
        <div className="flex min-w-0 flex-1 flex-col">
          <TopBar />
          <main
            id="content"
            className="w-full flex-1 px-4 pt-6 pb-24 sm:px-6 lg:px-10 lg:pt-8 lg:pb-12"
          >
            {children}
          </main>
        </div>
      </div>
      <BottomBar />
      <Invite />
      <Found />
      <Shortcuts />
      {acting ? null : <Live />}
      {acting ? null : <KeepWork />}
      {acting ? null : <WatchFiles />}
      <ProveAgain />
      <Toasts label={t('messages')} closeLabel={words('actions.close')} />
    </>
  );
}
