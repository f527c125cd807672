/**
 * Writes the words of the library into migrations/0018_library_in_full.sql, below its tables:
 * `node apps/api/data/write-library-words.ts`. Once released, later words go into a later migration the same way.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Exercise } from '@coachme/contracts/exercises.contract';
import * as z from 'zod';
import { libraryId } from './library-id.ts';

const InOneLanguage = z.object({ name: z.string(), aliases: z.array(z.string()) });
const InAllLanguages = z.object({ en: z.string(), ar: z.string(), sw: z.string() });
const Words = z.object({
  id: z.string(),
  family: z.string(),
  cues: z.array(z.string()).min(2).max(5),
  /** English ones beside those of the known lifts. */
  aliases: z.array(z.string()),
  ar: InOneLanguage,
  sw: InOneLanguage,
});
const OwnExercise = Exercise.pick({
  name: true,
  category: true,
  force: true,
  mechanic: true,
  level: true,
  equipment: true,
  primaryMuscles: true,
  secondaryMuscles: true,
  movementPattern: true,
  measure: true,
}).extend({ id: z.string() });

const migration = path.join(import.meta.dirname, '../migrations/0018_library_in_full.sql');
const marker = '-- Words and exercises of our own, made by data/write-library-words.ts.';
const nobody = "'00000000-0000-0000-0000-000000000000'";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
const cues = new Map(
  Object.entries(z.record(z.string(), InAllLanguages).parse(read('exercise-cues.json'))),
);
const words = z.array(Words).parse(read('exercise-words.json'));
const known = z.array(z.object({ id: z.string() })).parse(read('known-lifts.json'));
const own = z.array(OwnExercise).parse(read('own-exercises.json'));

const cuesIn = (locale: 'en' | 'ar' | 'sw', keys: readonly string[]) =>
  keys.map((key) => cues.get(key)?.[locale] ?? unknown(key));
const fame = new Map(known.map(({ id }, index) => [id, index + 1]));
const later = words.filter(({ id }) => !fame.has(id));
for (const [index, { id }] of later.entries()) fame.set(id, known.length + index + 1);

const rows = (list: readonly object[]) =>
  list.map((row) => JSON.stringify(row).replaceAll("'", "''")).join(',\n');

const ownRows = own.map(({ id, primaryMuscles, secondaryMuscles, movementPattern, ...fact }) => ({
  id: libraryId(id),
  ...fact,
  primary_muscles: primaryMuscles,
  secondary_muscles: secondaryMuscles,
  movement_pattern: movementPattern,
}));
const english = words.map(({ id, family, aliases, cues: keys }) => ({
  id: libraryId(id),
  family,
  aliases,
  cues: cuesIn('en', keys),
  popularity: fame.get(id) ?? null,
}));
const others = words.flatMap(({ id, cues: keys, ...inLocale }) =>
  (['ar', 'sw'] as const).map((locale) => ({
    exercise_id: libraryId(id),
    locale,
    ...inLocale[locale],
    cues: cuesIn(locale, keys),
  })),
);

const [tables = ''] = readFileSync(migration, 'utf8').split(marker);
writeFileSync(
  migration,
  `${tables}${marker}
-- The owner sees and writes no row of its own under FORCE; maintenance does. It may run again: the words are set anew.
set local role coachme_maintenance;

insert into programs.exercises (organization_id, id, name, category, force, mechanic, level, equipment,
  primary_muscles, secondary_muscles, movement_pattern, measure, created_at, updated_at)
select ${nobody}, id, name, category, force, mechanic, level, equipment,
  primary_muscles, secondary_muscles, movement_pattern, measure, '2026-01-01', '2026-01-01'
from jsonb_to_recordset('[
${rows(ownRows)}
]') as ours(id uuid, name text, category text, force text, mechanic text, level text, equipment text,
  primary_muscles text[], secondary_muscles text[], movement_pattern text, measure text)
on conflict do nothing;

update programs.exercises e set family = w.family, cues = w.cues, popularity = w.popularity,
  aliases = e.aliases || array(select a from unnest(w.aliases) a where a <> all (e.aliases))
from jsonb_to_recordset('[
${rows(english)}
]') as w(id uuid, family text, aliases text[], cues text[], popularity integer)
where e.organization_id = ${nobody} and e.id = w.id;

insert into programs.exercise_words (organization_id, exercise_id, locale, name, aliases, cues)
select ${nobody}, exercise_id, locale, name, aliases, cues
from jsonb_to_recordset('[
${rows(others)}
]') as w(exercise_id uuid, locale text, name text, aliases text[], cues text[])
on conflict (organization_id, exercise_id, locale)
  do update set name = excluded.name, aliases = excluded.aliases, cues = excluded.cues;

reset role;
`,
);

function unknown(key: string): never {
  throw new Error(`No cue is called ${key}.`);
}
