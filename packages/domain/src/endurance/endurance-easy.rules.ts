import type {
  EnduranceItem,
  EnduranceStep,
  StepKind,
  StepTarget,
} from './endurance-session.rules.ts';
import type { SaidKind } from './endurance-tokens.rules.ts';

export type SaidStep = Omit<EnduranceStep, 'kind'> & { kind: SaidKind };
export type SaidItem = SaidStep | { times: number; steps: SaidStep[] };

/** What easy feels like: talking in whole sentences (Foster's scale of 1 to 10). */
const EASY_EFFORT: StepTarget = { measure: 'rpe', from: 3, to: 4 };

/**
 * What `easy` means where it stands: before the work it warms up, after it it cools down, between it one recovers; a
 * session that is nothing but easy is easy work.
 */
export function settledItems(said: readonly SaidItem[]): EnduranceItem[] {
  const hasOther = said.some((item) => 'steps' in item || item.kind !== 'easy');
  const isWork = (item: SaidItem) =>
    'steps' in item || item.kind === 'work' || item.kind === 'recovery';
  const firstWork = said.findIndex(isWork);
  const lastWork = said.findLastIndex(isWork);
  return said.map((item, index) => {
    if ('steps' in item) {
      return { ...item, steps: item.steps.map((step) => settled(step, 'recovery')) };
    }
    if (!hasOther || firstWork < 0) return settled(item, 'work');
    if (index < firstWork) return settled(item, 'warm-up');
    return settled(item, index > lastWork ? 'cool-down' : 'recovery');
  });
}

function settled({ kind, ...step }: SaidStep, meant: StepKind): EnduranceStep {
  if (kind !== 'easy') return { kind, ...step };
  const target = meant === 'work' ? (step.target ?? EASY_EFFORT) : step.target;
  return { kind: meant, ...step, target };
}
