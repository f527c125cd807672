import type { TrainingSettings } from '@coachme/contracts/training-settings.contract';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

const UNCHANGED: TrainingSettings = {
  kit: null,
  suggestsLoads: false,
  bodyWeightKg: null,
  dotsCurve: null,
  exercises: [],
  revision: 0,
};

/** How the signed-in person logs, the same in all their organizations. */
export async function getTrainingSettings(ctx: Ctx): Promise<TrainingSettings> {
  permit(ctx, 'workout:read');
  const { rows } = await ctx.tx.execute<{ settings: TrainingSettings }>(sql`
    select jsonb_build_object(
      'kit', case when s.kit_unit is not null then jsonb_build_object('unit', s.kit_unit, 'barKg', s.bar_kg,
        'plates', coalesce((select jsonb_agg(jsonb_build_object('plateKg', p.plate_kg, 'pairs', p.pairs) order by p.at)
          from unnest(s.plates_kg, s.plate_pairs) with ordinality as p(plate_kg, pairs, at)), '[]'::jsonb)) end,
      'suggestsLoads', s.suggests_loads, 'bodyWeightKg', s.body_weight_kg, 'dotsCurve', s.dots_curve,
      'exercises', coalesce((select jsonb_agg(jsonb_build_object('exerciseId', e.exercise_id,
          'weightUnit', e.weight_unit, 'restSeconds', e.rest_seconds) order by e.exercise_id)
        from execution.exercise_settings e where e.user_id = s.user_id), '[]'::jsonb),
      'revision', s.revision) as settings
    from execution.training_settings s where s.user_id = ${ctx.actor.userId}`);
  return rows[0]?.settings ?? UNCHANGED;
}
