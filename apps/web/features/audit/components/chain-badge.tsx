'use client';

import { Button } from '@coachme/ui-web/button';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link2, type LucideIcon, ShieldAlert, ShieldQuestion } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { auditStateQuery } from '#web/features/audit/queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Whether every entry stands as it was written; a look at all of them is a press away. */
export function ChainBadge() {
  const t = useTranslations('audit.state');
  const formats = useFormats();
  const state = useQuery(auditStateQuery(browserApi));
  if (state.isError) return <QueryProblem query={state} />;
  if (!state.data) return <Skeleton className="mt-6 h-16 w-full" />;
  const { checkedAt, entries, broken } = state.data;
  if (broken) {
    const { seq, fault } = broken;
    return (
      <Box Icon={ShieldAlert} title={t('broken', { seq })} isWrong>
        {t(`fault.${fault}`)} {t('ask')}
      </Box>
    );
  }
  if (checkedAt === null) {
    return (
      <Box Icon={ShieldQuestion} title={t('unseen')}>
        {t('unseenText')}
      </Box>
    );
  }
  return (
    <Box Icon={Link2} title={t('whole')}>
      {t('wholeText', { count: entries, when: formats.instant(checkedAt) })}
    </Box>
  );
}

type BoxProps = { Icon: LucideIcon; title: string; isWrong?: boolean; children: ReactNode };

function Box({ Icon, title, isWrong = false, children }: BoxProps) {
  return (
    <section
      aria-label={title}
      className={`mt-6 flex flex-wrap items-center gap-4 rounded border bg-surface p-4 ${isWrong ? 'border-act' : 'border-line'}`}
    >
      <Icon
        aria-hidden
        className={`size-5 shrink-0 ${isWrong ? 'text-act' : 'text-on-track'}`}
        strokeWidth={1.5}
      />
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium">{title}</p>
        <p className="text-ink-2 text-sm">{children}</p>
      </div>
      <CheckButton />
    </section>
  );
}

function CheckButton() {
  const t = useTranslations('audit.state');
  const words = useProblemWords();
  const queries = useQueryClient();
  const check = useMutation({
    mutationFn: () => browserApi.audit.checkAudit(),
    onSuccess: (found) => queries.setQueryData(['audit', 'state'], found),
    onError: (error) => showToast({ title: words(error), tone: 'problem' }),
  });
  return (
    <Button size="small" isPending={check.isPending} onPress={() => check.mutate()}>
      {check.isPending ? t('checking') : t('check')}
    </Button>
  );
}
