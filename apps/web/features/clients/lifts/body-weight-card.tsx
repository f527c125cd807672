'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { weightInUnit } from '@coachme/domain/units/weight.rules';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { bodyWeightsQuery } from '#web/features/clients/lifts/lift-queries.ts';
import { useFormats, useMe } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Drawn by a library that comes when there is a line. */
const FigurePlot = dynamic(
  async () => (await import('#web/features/clients/lifts/figure-plot.tsx')).FigurePlot,
  { loading: () => <Skeleton className="h-64 w-full" /> },
);

/** What a client weighed day by day, as far as they share their body. */
export function BodyWeightCard({ client }: { client: Client }) {
  const t = useTranslations('body');
  const isShared = client.shared.includes('body');
  return (
    <Card title={t('title')}>
      {isShared ? (
        <Weights clientId={client.id} />
      ) : (
        <p className="text-ink-3">{t('notShared', { name: client.name })}</p>
      )}
    </Card>
  );
}

function Weights({ clientId }: { clientId: string }) {
  const t = useTranslations('body');
  const formats = useFormats();
  const { weightUnit } = useMe().user;
  const weights = useQuery(bodyWeightsQuery(browserApi, clientId));
  if (weights.isPending) return <Skeleton className="h-32 w-full" />;
  if (!weights.data) return <QueryProblem query={weights} />;
  const [last] = weights.data.items;
  if (!last) return <p className="text-ink-3">{t('empty')}</p>;
  const points = weights.data.items
    .map(({ date, weightKg }) => ({ date, shown: weightInUnit(weightKg, weightUnit) }))
    .toReversed();
  return (
    <>
      <p className="tabular-nums">
        {t('last', { weight: formats.weight(last.weightKg), date: formats.date(last.date) })}
      </p>
      {points.length > 1 ? <FigurePlot points={points} unit={formats.weightLabel} /> : null}
    </>
  );
}
