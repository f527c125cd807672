'use client';

import { muscles } from '@coachme/contracts/exercise-lists';
import type { TrainingWeek } from '@coachme/contracts/programs.words';
import type { Muscle } from '@coachme/contracts/words';
import { missingPatterns } from '@coachme/domain/programs/pattern-gap.rules';
import { bandPlace, type VolumeBand } from '@coachme/domain/programs/volume-band.rules';
import { Button } from '@coachme/ui-web/button';
import { classNames } from '@coachme/ui-web/class-names';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { type MusclesOf, weekHardSets } from '#web/features/programs/builder/week-volume.rules.ts';
import { useBands } from '#web/features/programs/components/use-bands.ts';
import { useNames } from '#web/features/programs/components/use-names.ts';
import { useFormats } from '#web/session/session.tsx';

type VolumeBarsProps = {
  week: TrainingWeek;
  number: number;
  musclesOf: MusclesOf;
  isWide: boolean;
};

/** The tallest bar: a little over the band, so that what is above it is seen to be. */
const scaleSets = 26;
const share = (sets: number) => `${(Math.min(sets, scaleSets) / scaleSets) * 100}%`;

/** What the week asks of each muscle, against the band in which most people grow; moves as sets are typed. */
export function VolumeBars({ week, number, musclesOf, isWide }: VolumeBarsProps) {
  const t = useTranslations('builder.volume');
  const names = useNames();
  const bandOf = useBands();
  // A phone keeps its little room for the day until the bars are asked for.
  const [wish, setShown] = useState<boolean | null>(null);
  const isShown = wish ?? isWide;
  const hardSets = weekHardSets(week, musclesOf);
  const trained = muscles.filter((muscle) => (hardSets[muscle] ?? 0) > 0);
  const Chevron = isShown ? ChevronDown : ChevronUp;
  return (
    <section
      aria-label={t('title')}
      className="sticky bottom-14 z-10 -mx-4 mt-auto border-line border-t bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:bottom-0 lg:-mx-10 lg:px-10 lg:pb-4"
    >
      <h2 className="flex flex-wrap items-baseline gap-x-3 text-sm lg:flex-nowrap">
        <button
          type="button"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
          className="flex min-h-7 min-w-0 flex-1 cursor-pointer items-center gap-1.5 rounded-sm text-start font-semibold lg:flex-none pointer-coarse:min-h-11"
        >
          <Chevron aria-hidden className="size-4 shrink-0 text-ink-3" strokeWidth={1.5} />
          <span className="truncate">{t('ofWeek', { week: names.week(week, number) })}</span>
        </button>
        <Endurance week={week} />
        <Gaps week={week} musclesOf={musclesOf} />
        <EditBands />
      </h2>
      {isShown && trained.length === 0 ? (
        <p className="py-2 text-ink-3 text-sm">{t('none')}</p>
      ) : null}
      {isShown && trained.length > 0 ? (
        <ul className="flex gap-2 overflow-x-auto pt-1">
          {trained.map((muscle) => (
            <Bar key={muscle} muscle={muscle} sets={hardSets[muscle] ?? 0} band={bandOf(muscle)} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const endurance = onDemand(() => import('#web/features/programs/endurance/week-endurance.tsx'));

function Endurance({ week }: Pick<VolumeBarsProps, 'week'>) {
  const hasAny = week.days.some(({ groups }) =>
    groups.some(({ prescriptions }) => prescriptions.some((each) => each.endurance)),
  );
  const part = useOnDemand(endurance, hasAny);
  return hasAny && part ? <part.WeekEndurance week={week} /> : null;
}

/** Which movements the whole week lacks. */
function Gaps({ week, musclesOf }: Pick<VolumeBarsProps, 'week' | 'musclesOf'>) {
  const t = useTranslations('writing.volume');
  const words = useTranslations('words.movementPatterns');
  const list = useFormatter();
  const missing = missingPatterns(week, (id) => musclesOf(id)?.movementPattern);
  if (missing.length === 0) return null;
  const patterns = list.list(missing.map((pattern) => words(pattern)));
  return (
    <span className="hidden truncate font-normal text-watch text-xs md:inline">
      {t('missing', { patterns })}
    </span>
  );
}

function EditBands() {
  const t = useTranslations('writing.volume');
  const { openDialog } = useBuilder();
  return (
    <Button
      look="quiet"
      size="small"
      className="ms-auto shrink-0 font-normal! text-ink-3"
      onPress={() => openDialog('bands')}
    >
      {t('bands')}
    </Button>
  );
}

function Bar({ muscle, sets, band }: { muscle: Muscle; sets: number; band: VolumeBand }) {
  const t = useTranslations('builder.volume');
  const words = useTranslations('words.muscles');
  const formats = useFormats();
  const name = words(muscle);
  const place = bandPlace(sets, band);
  return (
    <li
      className="flex min-w-16 max-w-28 flex-1 flex-col gap-1"
      aria-label={t(place, { muscle: name, sets: formats.number(sets), ...band })}
    >
      <span aria-hidden className="relative h-16 overflow-hidden rounded-sm bg-sunken">
        <span
          className="absolute inset-x-0 border-edge border-y border-dashed bg-tint-2"
          style={{
            bottom: share(band.from),
            height: share(band.to - band.from),
          }}
        />
        <span
          className={classNames(
            'absolute inset-x-2 bottom-0 rounded-t-sm transition-[height]',
            place === 'within' && 'bg-ink',
            place === 'below' && 'bg-ink-3',
            place === 'above' && 'bg-watch',
          )}
          style={{ height: share(sets) }}
        />
      </span>
      <span aria-hidden className="flex items-baseline justify-between gap-1 text-xs">
        <span className="truncate text-ink-3">{name}</span>
        <span className="font-medium tabular-nums">{formats.number(sets)}</span>
      </span>
    </li>
  );
}
