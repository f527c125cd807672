'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import { videoLinkOf } from '@coachme/domain/exercises/video-link.rules';
import { MuscleMap } from '@coachme/ui-web/muscle-map';
import { Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMuscleWords } from '#web/features/programs/components/use-muscle-words.ts';

/** The muscles drawn and named, the cues, and the film. */
export function ExerciseFacts({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('library.page');
  const joints = useTranslations('library.joints');
  const muscles = useMuscleWords();
  const { primaryMuscles, secondaryMuscles, stressedJoints, origin } = exercise;
  const loads = stressedJoints?.map((joint) => joints(joint)).join(', ');
  return (
    <section className="flex flex-wrap items-start gap-x-8 gap-y-6">
      <MuscleMap
        primary={primaryMuscles}
        secondary={secondaryMuscles}
        label={muscles.sentence(exercise)}
        className="h-64 shrink-0"
      />
      <div className="flex min-w-64 flex-1 flex-col gap-5">
        <Cues cues={exercise.cues} />
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
          <dt className="text-ink-3">{t('primary')}</dt>
          <dd>{muscles.list(primaryMuscles)}</dd>
          {secondaryMuscles.length > 0 ? (
            <>
              <dt className="text-ink-3">{t('secondary')}</dt>
              <dd>{muscles.list(secondaryMuscles)}</dd>
            </>
          ) : null}
        </dl>
        {loads ? <p className="text-ink-2 text-sm">{t('loads', { joints: loads })}</p> : null}
        <Video url={exercise.videoUrl} />
        {origin ? (
          <p className="text-ink-3 text-xs">
            <a href={origin.sourceUrl} target="_blank" rel="noreferrer" className="underline">
              {t('origin', { author: origin.author, licence: origin.licence })}
            </a>
          </p>
        ) : null}
      </div>
    </section>
  );
}

function Cues({ cues }: { cues: readonly string[] }) {
  const t = useTranslations('library.page');
  return (
    <div>
      <h2 className="mb-2 font-semibold">{t('cues')}</h2>
      {cues.length === 0 ? <p className="text-ink-3">{t('noCues')}</p> : null}
      <ol className="flex list-decimal flex-col gap-1.5 ps-5 marker:text-ink-3">
        {cues.map((cue) => (
          <li key={cue} dir="auto">
            {cue}
          </li>
        ))}
      </ol>
    </div>
  );
}

const hosts = { youtube: 'YouTube', vimeo: 'Vimeo' } as const;

function Video({ url }: { url: string | null }) {
  const t = useTranslations('library.page');
  const link = url === null ? null : videoLinkOf(url);
  if (!link) return null;
  return (
    <a
      href={link.url}
      target="_blank"
      rel="noreferrer"
      className="flex min-h-11 w-fit items-center gap-3 rounded border border-edge px-3 text-sm hover:border-ink-2"
    >
      <Play aria-hidden className="size-4" strokeWidth={1.5} />
      {t('video')}
      {link.host === 'own' ? null : (
        <span className="text-ink-3">{t('videoAt', { host: hosts[link.host] })}</span>
      )}
    </a>
  );
}
