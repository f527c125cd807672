import {
  type BodySide,
  bodyBox,
  bodyOutline,
  type MuscleEmphasis,
  type MuscleName,
  musclesSeenFrom,
} from '@coachme/design-tokens/muscle-paths';
import { classNames } from './class-names.tsx';

export interface MuscleMapProps {
  primary: readonly MuscleName[];
  secondary?: readonly MuscleName[];
  /** In place of the two: how dark each muscle is, 0 to 1. */
  shade?: Readonly<Partial<Record<MuscleName, number>>>;
  /** The muscles in words: the picture is read by screen readers as this sentence. */
  label: string;
  sides?: readonly BodySide[];
  /** Sizes the whole; each figure is half as wide as it is tall. */
  className?: string;
}

const emphasisLook: Readonly<Record<MuscleEmphasis, string>> = {
  primary: 'fill-ink',
  secondary: 'fill-ink opacity-40',
};

/** What was trained at all must be told from what was not. */
const LIGHTEST = 0.2;

/** Which muscles an exercise asks for: full ink for the main ones, half ink for those that help. */
export function MuscleMap({
  primary,
  secondary = [],
  shade,
  label,
  sides = ['front', 'back'],
  className = 'h-40',
}: MuscleMapProps) {
  const emphasisOf = (muscle: MuscleName): MuscleEmphasis | undefined => {
    if (primary.includes(muscle)) {
      return 'primary';
    }
    return secondary.includes(muscle) ? 'secondary' : undefined;
  };
  return (
    <span role="img" aria-label={label} className={classNames('inline-flex gap-2', className)}>
      {sides.map((side) => (
        <svg
          key={side}
          aria-hidden
          viewBox={`0 0 ${bodyBox.width} ${bodyBox.height}`}
          className="h-full w-auto"
        >
          <path d={bodyOutline} className="fill-line" />
          {musclesSeenFrom(side).map(({ muscle, path }) => {
            const emphasis = emphasisOf(muscle);
            const dark = shade?.[muscle] ?? 0;
            return (
              <path
                key={path}
                d={path}
                className={
                  dark > 0
                    ? 'fill-ink'
                    : emphasis
                      ? emphasisLook[emphasis]
                      : 'fill-surface opacity-45'
                }
                {...(dark > 0 ? { style: { opacity: LIGHTEST + (1 - LIGHTEST) * dark } } : {})}
              />
            );
          })}
        </svg>
      ))}
    </span>
  );
}
