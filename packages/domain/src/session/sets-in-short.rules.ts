import type { SetKind } from './set-log.rules.ts';

/** A set as it was done: kg, seconds. */
type DoneSet = {
  readonly kind: SetKind;
  readonly loadKg: number | null;
  readonly reps: number | null;
  readonly durationSeconds: number | null;
};

type Words = {
  readonly load: (kg: number) => string;
  readonly clock: (seconds: number) => string;
  readonly at: (load: string, reps: string) => string;
  readonly reps: (reps: string) => string;
};

/** What was done, short enough for one line: `80 kg × 8, 8, 7`; loads that change follow each other, warm-ups are left out. */
export function setsInShort(sets: readonly DoneSet[], words: Words): string {
  const runs: { loadKg: number | null; amounts: string[]; isCounted: boolean }[] = [];
  for (const set of sets.filter(({ kind }) => kind !== 'warm-up')) {
    const isCounted = set.reps !== null;
    const amount = isCounted ? `${set.reps}` : timeOf(set, words);
    if (amount === null) continue;
    const last = runs.at(-1);
    if (last?.loadKg === set.loadKg && last.isCounted === isCounted) last.amounts.push(amount);
    else runs.push({ loadKg: set.loadKg, amounts: [amount], isCounted });
  }
  return runs
    .map(({ loadKg, amounts, isCounted }) => {
      const said = amounts.join(', ');
      if (loadKg !== null && loadKg > 0) return words.at(words.load(loadKg), said);
      return isCounted ? words.reps(said) : said;
    })
    .join(' · ');
}

const timeOf = ({ durationSeconds }: DoneSet, { clock }: Words) =>
  durationSeconds === null ? null : clock(durationSeconds);

/** The heaviest work set, of equal ones that with the most repetitions; null where nothing was loaded or counted. */
export function bestSetOf<Set extends DoneSet>(
  sessions: readonly { readonly sets: readonly Set[] }[],
): Set | null {
  const counted = sessions
    .flatMap(({ sets }) => sets)
    .filter(({ kind, reps }) => kind !== 'warm-up' && reps !== null);
  const [best] = counted.toSorted(
    (a, b) => (b.loadKg ?? 0) - (a.loadKg ?? 0) || (b.reps ?? 0) - (a.reps ?? 0),
  );
  return best ?? null;
}
