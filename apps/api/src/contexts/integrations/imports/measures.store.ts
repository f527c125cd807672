import type { Measure } from '@coachme/contracts/exercises.contract';
import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';

type Seen = {
  readonly name: string;
  readonly loads: boolean;
  readonly distances: boolean;
  readonly durations: boolean;
  readonly reps: boolean;
};

/** What the sets of each name are measured in, judged by what the file gives for them. */
export async function measuresOf(
  ctx: Ctx,
  importId: string,
): Promise<ReadonlyMap<string, Measure>> {
  const given = (field: string) => sql`coalesce(bool_or(s ->> ${field}::text is not null), false)`;
  const { rows } = await ctx.tx.execute<Seen>(sql`
    select e ->> 'name' as name, ${given('loadKg')} as loads, ${given('distanceMeters')} as distances,
      ${given('durationSeconds')} as durations, ${given('reps')} as reps
    from integrations.import_sessions i, jsonb_array_elements(i.content -> 'exercises') e,
      jsonb_array_elements(e -> 'sets') s
    where i.organization_id = ${ctx.actor.organizationId} and i.import_id = ${importId}
    group by 1`);
  return new Map(rows.map((seen) => [seen.name, measureOf(seen)]));
}

function measureOf({ loads, distances, durations, reps }: Seen): Measure {
  if (loads) return 'reps-and-load';
  if (distances) return 'distance-and-duration';
  return durations && !reps ? 'duration' : 'reps';
}
