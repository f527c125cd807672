'use client';

import type { PlatformHealth } from '@coachme/contracts/platform.contract';
import { Chip } from '@coachme/ui-web/chip';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { apart, sizeOf, spanOf } from '#web/features/admin/figures.ts';
import { healthQuery } from '#web/features/admin/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

type State = PlatformHealth['disk']['state'];

const tones = { well: 'on-track', watch: 'watch', wrong: 'act' } as const;
const rows = ['1', '2', '3', '4', '5'];

/** Whether the installation is well, part by part, with what to do where it is not. */
export function HealthScreen() {
  const t = useTranslations('platform.health');
  const formats = useFormats();
  const health = useQuery(healthQuery(browserApi));
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={
          health.data
            ? t('summary', {
                version: health.data.version,
                time: formats.time(health.data.now),
              })
            : undefined
        }
      />
      <div className="mt-6">
        {health.isPending ? (
          <div className="flex flex-col gap-4">
            {rows.map((row) => (
              <Skeleton key={row} className="h-16 w-full" />
            ))}
          </div>
        ) : null}
        {health.isError ? <QueryProblem query={health} /> : null}
        {health.data ? <Parts health={health.data} /> : null}
      </div>
    </>
  );
}

function Parts({ health }: { health: PlatformHealth }) {
  const t = useTranslations('platform.health');
  const { number, percent } = useFormats();
  const size = (bytes: number) => sizeOf(bytes, number);
  const { database, disk, redis } = health;
  const process = health.process;
  return (
    <dl>
      <Part id="process" state={process.state}>
        {t('process.figures', {
          role: apart(process.role),
          up: spanOf(process.upSeconds),
          memory: size(process.memoryBytes),
        })}
      </Part>
      <Part id="database" state={database.state}>
        {t('database.figures', {
          version: apart(database.version),
          size: size(database.bytes),
          connections: number(database.connections),
          most: number(database.mostConnections),
        })}
      </Part>
      <Part id="disk" state={disk.state}>
        {t('disk.figures', {
          free: size(disk.freeBytes),
          total: size(disk.totalBytes),
          share: percent(disk.freeBytes / disk.totalBytes),
        })}
      </Part>
      <Part id="redis" state={redis?.state ?? null}>
        {redis === null ? t('redis.none') : t(`redis.${redis.state === 'well' ? 'well' : 'away'}`)}
      </Part>
      <Part id="mail" state={null}>
        {t(`mail.${health.mail}`)}
      </Part>
      <Part id="files" state={null}>
        {t(`files.${health.files}`)}
      </Part>
    </dl>
  );
}

type PartProps = {
  id: 'process' | 'database' | 'disk' | 'redis' | 'mail' | 'files';
  /** Null: there is nothing to be well or not. */
  state: State | null;
  children: ReactNode;
};

function Part({ id, state, children }: PartProps) {
  const t = useTranslations('platform.health');
  const advises = id === 'process' || id === 'database' || id === 'disk' || id === 'redis';
  return (
    <div className="grid grid-cols-[1fr_auto] items-start gap-x-6 gap-y-1 border-line border-b py-4 sm:grid-cols-[12rem_1fr_auto]">
      <dt className="font-medium">{t(`${id}.title`)}</dt>
      <dd className="order-last col-span-2 min-w-0 text-ink-2 sm:order-none sm:col-span-1">
        {children}
        {advises && state !== null && state !== 'well' ? (
          <p className="mt-1 text-ink">{t(`${id}.advice`)}</p>
        ) : null}
      </dd>
      <dd>{state === null ? null : <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>}</dd>
    </div>
  );
}
