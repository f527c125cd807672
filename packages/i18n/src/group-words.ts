import {
  type GroupKind,
  type GroupTiming,
  timingFor,
} from '@coachme/domain/programs/group-format.rules';
import type { createTranslator } from 'use-intl/core';
import type { Formats } from './formats.ts';
import type { Messages } from './messages.ts';

type Words = {
  readonly kinds: ReturnType<typeof createTranslator<Messages, 'words.groupKinds'>>;
  readonly clock: ReturnType<typeof createTranslator<Messages, 'words.groupClock'>>;
};

/** How a group is done, in a person's words: `Circuit · 3 rounds · rest 2:00`, `EMOM · 10 × 1:00`. */
export function groupWords(
  { kind, ...timing }: GroupTiming & { readonly kind: GroupKind },
  { kinds, clock }: Words,
  formats: Formats,
): string {
  const { rounds, workSeconds, restSeconds, capSeconds } = timingFor(kind, timing);
  const said = [
    rounds == null
      ? null
      : workSeconds == null
        ? clock('rounds', { count: rounds })
        : clock('intervals', { count: rounds, time: formats.clock(workSeconds) }),
    restSeconds == null ? null : clock('rest', { time: formats.clock(restSeconds) }),
    capSeconds == null ? null : clock('cap', { time: formats.clock(capSeconds) }),
  ];
  return [kinds(kind), ...said].filter((word) => word !== null).join(' · ');
}
