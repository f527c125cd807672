'use client';

import { muscles } from '@coachme/contracts/exercise-lists';
import type { VolumeBand } from '@coachme/contracts/program-versions.contract';
import { MOST_SETS, usualBandOf } from '@coachme/domain/programs/volume-band.rules';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { NumberField } from '@coachme/ui-web/number-field';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { volumeBandsQuery } from '#web/features/programs/writing-queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** How many hard sets a week the practice wants of each muscle. */
export function BandsDialog() {
  const t = useTranslations('writing.volume');
  const words = useTranslations('words.actions');
  const { openDialog } = useBuilder();
  const bands = useQuery(volumeBandsQuery(browserApi));
  return (
    <Dialog
      title={t('bands')}
      description={t('bandsText')}
      closeLabel={words('close')}
      isOpen
      onOpenChange={() => openDialog(null)}
    >
      {bands.isPending ? <Skeleton className="h-64" /> : null}
      {bands.isError ? <QueryProblem query={bands} /> : null}
      {bands.data ? <BandsForm own={bands.data} /> : null}
    </Dialog>
  );
}

function BandsForm({ own }: { own: readonly VolumeBand[] }) {
  const t = useTranslations('writing.volume');
  const words = useTranslations('words.actions');
  const problem = useProblemWords();
  const { openDialog } = useBuilder();
  const [bands, setBands] = useState<VolumeBand[]>(() =>
    muscles.map(
      (muscle) => own.find((band) => band.muscle === muscle) ?? { muscle, ...usualBandOf(muscle) },
    ),
  );
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      browserApi.programVersions.changeVolumeBands({ body: { bands: bands.filter(isOwn) } }),
    onSuccess: ({ items }) => {
      queries.setQueryData(volumeBandsQuery(browserApi).queryKey, items);
      openDialog(null);
    },
    onError: (error) => showToast({ title: problem(error), tone: 'problem' }),
  });
  const change = (changed: VolumeBand) =>
    setBands((before) => before.map((band) => (band.muscle === changed.muscle ? changed : band)));
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <ul className="flex flex-col gap-2">
        {bands.map((band) => (
          <BandRow key={band.muscle} band={band} onChange={change} />
        ))}
      </ul>
      <div className="flex gap-3">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {words('save')}
        </Button>
        <Button
          look="quiet"
          onPress={() => setBands(muscles.map((muscle) => ({ muscle, ...usualBandOf(muscle) })))}
        >
          {t('usual')}
        </Button>
      </div>
    </form>
  );
}

type BandRowProps = { band: VolumeBand; onChange: (band: VolumeBand) => void };

function BandRow({ band, onChange }: BandRowProps) {
  const t = useTranslations('writing.volume');
  const names = useTranslations('words.muscles');
  const muscle = names(band.muscle);
  return (
    <li className="flex items-center gap-3">
      <span className="min-w-0 flex-1 text-sm">{muscle}</span>
      <NumberField
        label={t('from', { muscle })}
        isLabelHidden
        className="w-32"
        minValue={0}
        maxValue={band.to}
        value={band.from}
        onChange={(from) => onChange({ ...band, from })}
      />
      <NumberField
        label={t('to', { muscle })}
        isLabelHidden
        className="w-32"
        minValue={band.from}
        maxValue={MOST_SETS}
        value={band.to}
        onChange={(to) => onChange({ ...band, to })}
      />
    </li>
  );
}

function isOwn({ muscle, from, to }: VolumeBand): boolean {
  const usual = usualBandOf(muscle);
  return from !== usual.from || to !== usual.to;
}
