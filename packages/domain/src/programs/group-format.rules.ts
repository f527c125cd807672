/** How the exercises of a group follow each other. */
export type GroupKind =
  | 'single'
  | 'superset'
  | 'circuit'
  | 'emom'
  | 'amrap'
  | 'tabata'
  | 'for-time';

export const GROUP_KINDS: readonly GroupKind[] = [
  'single',
  'superset',
  'circuit',
  'emom',
  'amrap',
  'tabata',
  'for-time',
];

/** The clock of a group; what is absent or null is left open. Days stored by older versions have none of it. */
export type GroupTiming = {
  /** Times through all exercises; of an EMOM and a Tabata, how many intervals. */
  readonly rounds?: number | null | undefined;
  /** Length of one interval: of an EMOM the whole, of a Tabata the working part. */
  readonly workSeconds?: number | null | undefined;
  /** Rest after a round of a circuit, or after the working part of a Tabata. */
  readonly restSeconds?: number | null | undefined;
  /** When it ends, whatever has been done. */
  readonly capSeconds?: number | null | undefined;
};

export type TimingField = keyof GroupTiming;
export const TIMING_FIELDS: readonly TimingField[] = [
  'rounds',
  'workSeconds',
  'restSeconds',
  'capSeconds',
];

/** What a group can be told, in whole rounds and seconds. A cap ends at four hours. */
export const TIMING_LIMITS: Readonly<Record<TimingField, { min: number; max: number }>> = {
  rounds: { min: 1, max: 100 },
  workSeconds: { min: 5, max: 3600 },
  restSeconds: { min: 0, max: 3600 },
  capSeconds: { min: 10, max: 14_400 },
};

/** What of its clock each kind of group has, in the order in which it is said. */
export const TIMING_OF: Readonly<Record<GroupKind, readonly TimingField[]>> = {
  single: [],
  superset: ['rounds', 'restSeconds'],
  circuit: ['rounds', 'restSeconds'],
  emom: ['rounds', 'workSeconds'],
  amrap: ['capSeconds'],
  tabata: ['rounds', 'workSeconds', 'restSeconds'],
  'for-time': ['rounds', 'capSeconds'],
};

/** As each format is usually done: Tabata's eight times 20 s with 10 s rest (Tabata 1996), a minute on the minute. */
export const USUAL_TIMING: Readonly<Record<GroupKind, GroupTiming>> = {
  single: {},
  superset: {},
  circuit: { rounds: 3 },
  emom: { rounds: 10, workSeconds: 60 },
  amrap: { capSeconds: 720 },
  tabata: { rounds: 8, workSeconds: 20, restSeconds: 10 },
  'for-time': { rounds: 3 },
};

/** Whether the kind runs against the clock, so that one exercise alone can have it too. */
export function isAgainstClock(kind: GroupKind): boolean {
  return kind === 'emom' || kind === 'amrap' || kind === 'tabata' || kind === 'for-time';
}

/** The kind that this many exercises can have: alone is no superset, and two are more than single. */
export function kindFor(kind: GroupKind, exerciseCount: number): GroupKind {
  if (isAgainstClock(kind)) return kind;
  if (exerciseCount === 1) return 'single';
  return kind === 'single' ? 'superset' : kind;
}

/** Only what of a clock the kind has and somebody said. */
export function timingFor(kind: GroupKind, timing: GroupTiming): GroupTiming {
  const said = TIMING_OF[kind].flatMap((field) => {
    const value = timing[field];
    return typeof value === 'number' ? [[field, value] as const] : [];
  });
  return Object.fromEntries(said);
}

/** How long the group lasts by its clock, in seconds; null when the clock does not say. */
export function clockSecondsOf(
  { kind, ...timing }: GroupTiming & { readonly kind: GroupKind },
  exerciseCount: number,
): number | null {
  const { rounds, workSeconds, restSeconds, capSeconds } = { ...USUAL_TIMING[kind], ...timing };
  switch (kind) {
    case 'emom':
      return (rounds ?? 1) * (workSeconds ?? 60);
    case 'amrap':
      return capSeconds ?? null;
    case 'tabata':
      return (rounds ?? 8) * ((workSeconds ?? 20) + (restSeconds ?? 10)) * exerciseCount;
    case 'for-time':
      return capSeconds ?? null;
    case 'single':
    case 'superset':
    case 'circuit':
      return null;
  }
}
