import type { World } from '#test/world';

/** How much every client has trained. */
export type History = { readonly workouts: number; readonly exercises: number };

const setsPerExercise = 5;
const neighbours = 9;

/** Of this practice and of another one: ten clients each, the one who is measured among them. */
export const setLogCount = ({ workouts, exercises }: History) =>
  2 * (neighbours + 1) * workouts * exercises * setsPerExercise;

type Practice = {
  readonly organizationId: string;
  readonly coachUserId: string;
  readonly clientId: string;
};

/** Gives the clients of two practices a history, a session every third day; what was there before is replaced. */
export async function fill(world: World, practice: Practice, history: History): Promise<void> {
  const root = await world.connect('superuser');
  const other = {
    organizationId: '019a0000-0000-7000-9000-000000000001',
    coachUserId: practice.coachUserId,
    clientId: '019a0000-0000-7000-9000-000000000002',
  };
  // The rows refer to each other by how they are made: to ask for each of them would take most of the time.
  await root.query(`set session_replication_role = replica`);
  await root.query('truncate execution.workouts cascade');
  for (const [index, each] of [practice, other].entries()) {
    const { organizationId, coachUserId, clientId } = each;
    await root.query(clients, [organizationId, coachUserId, neighbours, index, world.clock.now()]);
    const people = [organizationId, clientId, index, neighbours];
    const made = [...people, history.workouts, world.clock.now(), history.exercises];
    for (const statement of [workouts, exerciseLogs, setLogs, records]) {
      await root.query(statement, [...made, setsPerExercise]);
    }
  }
  await root.query('reset session_replication_role');
  await root.query('vacuum (analyze)');
}

/** Ids that grow, as those of UUIDv7 do: practice, kind, client, workout, part. */
const made = (kind: number, part: string) =>
  `('019a000' || $3::int || '-000${kind}-7000-8' || lpad(c::text, 3, '0') || '-' || lpad(w::text, 6, '0') || lpad(${part}::text, 6, '0'))::uuid`;
const neighbour = `('019a000' || $4::int || '-0009-7000-8000-' || lpad(c::text, 12, '0'))::uuid`;

const clients = `
  with people as (
    insert into clients.clients (organization_id, id, coach_user_id, name, time_zone, joined_at, onboarded_at, created_at, updated_at)
    select $1, ${neighbour}, $2, 'Client ' || c, 'UTC', $5::timestamptz, $5, $5, $5 from generate_series(1, $3::int) c
    on conflict do nothing returning organization_id, id),
  coached as (
    insert into clients.coachings (organization_id, id, client_id, coach_user_id, part, note, asked_by, asked_as, asked_at,
      coach_agreed_at, client_agreed_at, accepted_at, starts_at)
    select organization_id, id, id, $2, 'primary', '', $2, 'invitation', $5, $5, $5, $5, $5 from people),
  shared as (
    insert into platform.readers (organization_id, user_id, scope, client_id, starts_at, granted_at, granted_by)
    select organization_id, $2, scope, id, $5, $5, $2 from people, unnest(array['training', 'body', 'nutrition', 'messages']) scope)
  insert into clients.client_profiles (organization_id, client_id, training_days)
  select organization_id, id, '{1,3,5}' from people`;

/** Every statement takes the same values; this one names those it has no use for. */
const each = `
  given as (
    select $1::uuid as organization_id, $2::uuid as measured, $4::int as clients, $5::int as workouts,
      $6::timestamptz as now, $7::int as exercises, $8::int as sets),
  squats as (
    select id, row_number() over (order by id) as e from programs.exercises, given
    where programs.exercises.organization_id = '00000000-0000-0000-0000-000000000000'
    order by id limit 4),
  w as (
    select given.*, c, w, ${made(1, '0')} as id, now - w * interval '3 days' as started_at,
      case when c = 0 then measured else ${neighbour.replaceAll('$4', '$3')} end as client_id
    from given, generate_series(0, clients) c, generate_series(1, workouts) w)`;

const workouts = `
  with ${each}
  insert into execution.workouts (organization_id, id, client_id, title, started_at, ended_at, time_zone, local_date,
    notes, exercise_count, set_count, volume_kg, fingerprint, revision, created_at, updated_at)
  select organization_id, id, client_id, 'Lower', started_at, started_at + interval '1 hour', 'UTC', started_at::date,
    '', exercises, exercises * sets, exercises * sets * 500, 'made', 1, started_at, started_at from w`;

const exerciseLogs = `
  with ${each}
  insert into execution.exercise_logs (organization_id, workout_id, client_id, id, position, exercise_id, exercise_name, notes)
  select organization_id, w.id, client_id, ${made(2, 'e')}, e, squats.id, 'Squat', '' from w, squats where e <= exercises`;

const setLogs = `
  with ${each}
  insert into execution.set_logs (organization_id, workout_id, id, exercise_log_id, position, client_id, exercise_id,
    started_at, kind, load_kg, reps, is_completed)
  select organization_id, w.id, ${made(3, '(e * 100 + s)')}, ${made(2, 'e')}, s, client_id, squats.id,
    started_at, 'working', 100, 5, true from w, squats, generate_series(1, sets) s where e <= exercises`;

const records = `
  with ${each}
  insert into execution.personal_records (organization_id, id, client_id, exercise_id, exercise_name, kind, value, reps,
    workout_id, set_log_id, achieved_on, started_at, revision)
  select organization_id, ${made(4, '0')}, client_id, squats.id, 'Squat', 'weight', 100, 5, w.id,
    ${made(3, '(101)')}, started_at::date, started_at, 1 from w, squats where e = 1`;
