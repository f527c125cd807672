'use client';

import type { Deload, DeloadReason } from '@coachme/contracts/deloads.contract';
import { deloadReasonWords } from '@coachme/i18n/deload-words';
import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { deloadsQuery } from '#web/features/clients/deload-queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats, useMay } from '#web/session/session.tsx';

/** A lighter week that is proposed, with what speaks for it, until the coach decides; then what they decided, for a while. */
export function DeloadCard({ clientId }: { clientId: string }) {
  const { data } = useQuery(deloadsQuery(browserApi, clientId));
  const latest = data?.items[0];
  if (!latest) return null;
  if (latest.decidedAt === null) return <Proposal deload={latest} />;
  if (!latest.isAccepted || !latest.from || !latest.to) return null;
  return <Accepted deload={latest} from={latest.from} to={latest.to} />;
}

/** That it was accepted, and the way back until one of its sessions is begun. */
function Accepted({ deload, from, to }: { deload: Deload; from: string; to: string }) {
  const t = useTranslations('deload');
  const formats = useFormats();
  const mayDecide = useMay('assignment:update');
  const takeBack = useTakeBack(deload);
  const dates = { from: formats.date(from, 'short'), to: formats.date(to, 'short') };
  return (
    <Card title={t('title')}>
      <p className="text-ink-2">{t('accepted', dates)}</p>
      {deload.isBegun ? <p className="text-ink-3 text-sm">{t('begun')}</p> : null}
      {mayDecide && !deload.isBegun ? (
        <Button
          className="self-start"
          isPending={takeBack.isPending}
          onPress={() => takeBack.mutate()}
        >
          {t('takeBack')}
        </Button>
      ) : null}
    </Card>
  );
}

function Proposal({ deload }: { deload: Deload }) {
  const t = useTranslations('deload');
  const formats = useFormats();
  const mayDecide = useMay('assignment:update');
  const decide = useDecision(deload);
  const { takenBackAt } = deload;
  return (
    <Card title={t('proposed')}>
      <p className="text-ink-2">{t('what')}</p>
      {takenBackAt === null ? null : (
        <p className="text-ink-2">{t('again', { date: formats.instant(takenBackAt) })}</p>
      )}
      <ul className="flex flex-col gap-3">
        {deload.reasons.map((reason) => (
          <li key={reason.kind}>
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
      {mayDecide ? (
        <div className="flex flex-wrap gap-3">
          <Button look="primary" isPending={decide.isPending} onPress={() => decide.mutate(true)}>
            {t('accept')}
          </Button>
          <Button look="quiet" isDisabled={decide.isPending} onPress={() => decide.mutate(false)}>
            {t('decline')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function Reason({ reason }: { reason: DeloadReason }) {
  const t = useTranslations('deload.reasons');
  const { said, evidence } = deloadReasonWords(reason, t, useFormats());
  return (
    <>
      <p>{said}</p>
      <ul className="text-ink-2 text-sm tabular-nums">
        {evidence.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function useDecision({ id, clientId }: Deload) {
  const t = useTranslations('deload');
  return useChange(clientId, {
    change: (isAccepted: boolean) =>
      browserApi.deloads.decideDeload({ params: { id }, body: { isAccepted } }),
    said: (isAccepted) => t(isAccepted ? 'done' : 'left'),
  });
}

function useTakeBack({ id, clientId }: Deload) {
  const t = useTranslations('deload');
  return useChange(clientId, {
    change: () => browserApi.deloads.takeBackDeload({ params: { id } }),
    said: () => t('takenBack'),
  });
}

type Change<Given> = {
  readonly change: (given: Given) => Promise<Deload>;
  readonly said: (given: Given) => string;
};

/** Sends a change, says what came of it, and asks for everything of the client anew. */
function useChange<Given = void>(clientId: string, { change, said }: Change<Given>) {
  const words = useProblemWords();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (_, given) => showToast({ title: said(given) }),
    onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['clients', clientId] }),
  });
}
