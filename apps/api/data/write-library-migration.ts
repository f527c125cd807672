/**
 * Writes migrations/0006_library.sql from the facts in this folder: `node apps/api/data/write-library-migration.ts`.
 * Once released, that migration stays as it is; changes of the library go into a later one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  Exercise,
  ExerciseCategory,
  MovementPattern,
} from '@coachme/contracts/exercises.contract';
import { movementPatternOf } from '@coachme/domain/programs/movement-pattern.rules';
import * as z from 'zod';
import { measureOf } from '../src/contexts/programs/library/measure.rules.ts';
import { libraryId } from './library-id.ts';

const Fact = Exercise.pick({
  name: true,
  force: true,
  mechanic: true,
  level: true,
  equipment: true,
  primaryMuscles: true,
  secondaryMuscles: true,
}).extend({ id: z.string(), category: ExerciseCategory });
const KnownLift = z.object({ id: z.string(), aliases: z.array(z.string()) });

const read = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));

const knownLifts = z.array(KnownLift).parse(read('known-lifts.json'));
const fame = new Map(knownLifts.map(({ id, aliases }, index) => [id, { rank: index + 1, aliases }]));

const rows = z
  .array(Fact)
  .parse(read('exercise-facts.json'))
  .map(({ id, ...fact }) => ({
    id: libraryId(id),
    name: fact.name,
    category: fact.category,
    force: fact.force,
    mechanic: fact.mechanic,
    level: fact.level,
    equipment: fact.equipment,
    primary_muscles: fact.primaryMuscles,
    secondary_muscles: fact.secondaryMuscles,
    movement_pattern: MovementPattern.parse(movementPatternOf(fact)),
    measure: measureOf(fact),
    aliases: fame.get(id)?.aliases ?? [],
    popularity: fame.get(id)?.rank ?? null,
  }));

const lines = rows.map((row) => JSON.stringify(row).replaceAll("'", "''")).join(',\n');
writeFileSync(
  path.join(import.meta.dirname, '../migrations/0006_library.sql'),
  `-- Up Migration
-- Made by data/write-library-migration.ts from public-domain facts (free-exercise-db, Unlicense).
-- The owner sees and writes no row of its own under FORCE; maintenance does.
set local role coachme_maintenance;

insert into programs.exercises (organization_id, id, name, category, force, mechanic, level, equipment,
  primary_muscles, secondary_muscles, movement_pattern, measure, aliases, popularity, created_at, updated_at)
select '00000000-0000-0000-0000-000000000000', id, name, category, force, mechanic, level, equipment,
  primary_muscles, secondary_muscles, movement_pattern, measure, aliases, popularity, '2026-01-01', '2026-01-01'
from jsonb_to_recordset('[
${lines}
]') as built_in(id uuid, name text, category text, force text, mechanic text, level text, equipment text,
  primary_muscles text[], secondary_muscles text[], movement_pattern text, measure text, aliases text[], popularity integer);

reset role;
`,
);
