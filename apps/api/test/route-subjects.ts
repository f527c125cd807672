import { randomUUIDv7 } from 'node:crypto';
import { api as contract } from '@coachme/contracts/api';
import { type RouteDef, routesOf } from '@coachme/contracts/kit/route';
import { aClient, aThreshold } from '#fixtures/clients/clients';
import { aRequest } from '#fixtures/clients/coaching/coaching';
import { aWorkout } from '#fixtures/execution/execution';
import { aSignedInPerson } from '#fixtures/identity/identity';
import { aPasskeyOf } from '#fixtures/identity/passkeys';
import { aHevyFile } from '#fixtures/integrations/integrations';
import { anApplication } from '#fixtures/organizations/applications/applications';
import { aMember } from '#fixtures/organizations/organizations';
import {
  aDatedDay,
  aDayTemplate,
  aDeload,
  aDraft,
  anAssignment,
  anExercise,
  aSimplification,
} from '#fixtures/programs/programs';
import type { Actor } from '#platform/access/actor';
import { Again } from '#platform/http/answer';
import type { TestApi } from '#test/an-api';
import { groupSubjects } from '#test/group-subjects';
import { organizationSubjects } from '#test/organization-subjects';
import { platformSubject } from '#test/platform-subject';
import type { Cast, World } from '#test/world';
import { changeProgram } from '../src/contexts/programs/authoring/change-program.ts';
import { startProgramDraft } from '../src/contexts/programs/drafts/start-program-draft.ts';
import { listVersions } from '../src/contexts/programs/versions/versions.queries.ts';

/** Where things are made: one organization with its people, and the client among them as a row. */
export type Stage = {
  readonly world: World;
  readonly api: TestApi;
  readonly cast: Cast;
  readonly clientId: string;
};

/** A thing that routes with an id can be asked for. */
export type Subject = {
  /** For the parameters of the path, by name. */
  readonly params: Readonly<Record<string, string>>;
  /** Who of the organization may ask for it. */
  readonly insider: Actor;
  /** What the routes that need a body are sent, by route name. */
  readonly bodies?: Readonly<Record<string, unknown>>;
};

/** By the first segment of the path. A new kind of thing is entered here, or its routes fail the test. */
export const routeSubjects: Readonly<Record<string, (stage: Stage) => Promise<Subject>>> = {
  ...organizationSubjects,
  ...groupSubjects,
  members: async ({ world, cast }) => {
    const newcomer = world.anActor('coach', cast.organizationId);
    const { id } = await world.work.run(cast.owner, (ctx) => aMember(ctx, newcomer));
    const bodies = {
      'organizations.changeRoles': { roles: ['coach', 'editor'] },
      'branches.placeMember': { branchIds: [] },
      'handover.removeMember': {},
    };
    return { params: { id }, insider: cast.owner, bodies };
  },
  invitations: async ({ api, cast }) => {
    const { id } = await api.as(cast.owner).invitations.invite({ body: { role: 'client' } });
    return { params: { id }, insider: cast.owner };
  },
  'invitation-batches': async ({ api, cast }) => {
    const { id } = await api.as(cast.owner).invitationBatches.inviteMany({
      body: { people: [{ email: 'kim@example.test' }] },
    });
    return { params: { id }, insider: cast.owner };
  },
  applications: async ({ world, cast }) => {
    const { id } = await world.work.run(cast.owner, (ctx) => anApplication(ctx));
    const bodies = {
      'applications.approveApplication': {},
      'applications.declineApplication': {},
    };
    return { params: { id }, insider: cast.owner, bodies };
  },
  clients: async ({ world, cast }) => {
    const [id, thresholdId] = await world.work.run(cast.coach, async (ctx) => {
      const client = await aClient(ctx);
      return [client.id, await aThreshold(ctx, client.id)];
    });
    return {
      // Whoever never trained an exercise has no sessions of it, which is no refusal.
      params: { id, thresholdId, exerciseId: randomUUIDv7() },
      insider: cast.coach,
      bodies: {
        'planWeeks.copyWeek': { from: '2026-11-23', to: '2026-11-30' },
        'planWeeks.moveWeek': { from: '2026-11-23', to: '2026-11-30' },
        'clients.changeClient': { name: 'Robin' },
        'thresholds.setThreshold': { kind: 'ftp', value: 250, measuredOn: '2026-11-01' },
        'acting.actAsClient': { reason: 'Looks at the plan together' },
        'coachings.addCoach': { coachUserId: cast.coach.userId, part: 'primary' },
      },
    };
  },
  coachings: async ({ world, cast }) => {
    const { id } = await world.work.run(cast.client, (ctx) => aRequest(ctx));
    const bodies = { 'coachings.acceptCoaching': {}, 'coachings.changeShares': { shares: [] } };
    return { params: { id }, insider: cast.client, bodies };
  },
  exercises: async ({ world, cast }) => {
    const { id } = await world.work.run(cast.coach, (ctx) => anExercise(ctx));
    const bodies = {
      'library.changeExercise': { name: 'Landmine Squat', primaryMuscles: ['quadriceps'] },
      'library.overrideExercise': { name: 'Ours' },
    };
    return { params: { id }, insider: cast.coach, bodies };
  },
  'exercise-imports': async ({ api, cast }) => {
    const body = { provider: 'wger' } as const;
    const { id } = await api.as(cast.coach).exerciseImports.startImport({ body });
    const bodies = { 'exerciseImports.commitImport': {} };
    return { params: { id }, insider: cast.coach, bodies };
  },
  programs: async ({ world, cast, clientId }) => {
    const { id, title, weeks } = await world.work.run(cast.coach, (ctx) => aDraft(ctx));
    const change = { id, ifMatch: null, content: { title, description: 'before', weeks } };
    await world.work.run(cast.coach, (ctx) => changeProgram(ctx, change));
    const { items } = await world.work.run(cast.coach, (ctx) =>
      listVersions(ctx, { params: { id }, query: { limit: 1 } }),
    );
    const bodies = {
      'programs.changeProgram': { title, description: 'changed', weeks },
      'programs.cloneProgram': {},
      'programs.assignProgram': { clientId, startsOn: '2026-11-23' },
      'assignments.pushProgram': { assignmentIds: [randomUUIDv7()] },
      'assignments.assignToMany': {
        cohortId: randomUUIDv7(),
        clientIds: [clientId],
        startsOn: '2026-11-23',
      },
      'groupAssignments.previewAssignment': { clientIds: [clientId], startsOn: '2026-11-23' },
      'groupAssignments.assignToGroup': { clientIds: [clientId], startsOn: '2026-11-23' },
    };
    return { params: { id, versionId: items[0]?.id ?? '' }, insider: cast.coach, bodies };
  },
  'program-drafts': async ({ world, cast }) => {
    const file = new File(['Squat 3x5'], 'base.txt', { type: 'text/plain' });
    const made = await world.work.run(cast.coach, (ctx) => startProgramDraft(ctx, { file }));
    const { id } = made instanceof Again ? made.value : made;
    const bodies = { 'programDrafts.makeProgramOfDraft': { title: 'Base' } };
    return { params: { id }, insider: cast.coach, bodies };
  },
  'day-templates': async ({ world, cast }) => {
    const { id } = await world.work.run(cast.coach, (ctx) => aDayTemplate(ctx));
    const change = { title: 'Legs', goal: null, visibility: 'private' };
    const bodies = { 'programTemplates.changeDayTemplate': change };
    return { params: { id }, insider: cast.coach, bodies };
  },
  'program-assignments': async ({ world, cast }) => {
    const { id } = await world.work.run(cast.coach, async (ctx) => {
      const client = await aClient(ctx);
      return anAssignment(ctx, client.id);
    });
    const wish = { daysPerWeek: 2, exercisesPerDay: null, setsPerExercise: null };
    const bodies = {
      'assignments.changeAssignment': { missedDays: 'shift' },
      'simplifications.previewSimplification': wish,
      'simplifications.proposeSimplification': { wish },
    };
    return { params: { id }, insider: cast.coach, bodies };
  },
  deloads: async ({ world, cast }) => {
    const id = await world.work.run(cast.coach, async (ctx) =>
      aDeload(ctx, (await aClient(ctx)).id),
    );
    return {
      params: { id },
      insider: cast.coach,
      bodies: { 'deloads.decideDeload': { isAccepted: false } },
    };
  },
  simplifications: async ({ world, cast }) => {
    const { id } = await world.work.run(cast.coach, async (ctx) => {
      const client = await aClient(ctx);
      return aSimplification(ctx, (await anAssignment(ctx, client.id)).id);
    });
    return { params: { id }, insider: cast.coach };
  },
  'scheduled-days': async ({ world, cast }) => {
    const [id = '', day] = await world.work.run(cast.coach, async (ctx) => {
      const { id: clientId } = await aClient(ctx);
      return aDatedDay(ctx, clientId);
    });
    const prescriptionId = day?.groups[0]?.prescriptions[0]?.id ?? '';
    const bodies = {
      'assignments.moveDay': { date: '2026-12-24' },
      'assignments.changeScheduledDay': { day },
      'assignments.overruleLoad': { loadKg: 90 },
    };
    return { params: { id, prescriptionId }, insider: cast.coach, bodies };
  },
  auth: async ({ world }) => {
    const actor = world.anActor('coach', randomUUIDv7(), { provenAt: world.clock.now() });
    await world.work.run(actor, (ctx) => aMember(ctx, actor));
    const { sessionId, wayId } = await aSignedInPerson(world.work, actor);
    return { params: { sessionId, wayId }, insider: actor };
  },
  files: async ({ api, cast }) => {
    const { id } = await api.as(cast.client).files.declareFile({
      body: { kind: 'attachment', contentType: 'application/pdf', bytes: 9 },
    });
    return { params: { id }, insider: cast.client };
  },
  platform: platformSubject,
  imports: async ({ api, cast }) => {
    const file = aHevyFile({ rows: 4 });
    const { id } = await api.as(cast.client).imports.startImport({ body: { file } });
    return { params: { id }, insider: cast.client };
  },
  passkeys: async ({ world, cast }) => {
    const { id } = await world.work.runAs('identity', (ctx) => aPasskeyOf(ctx, cast.coach.userId));
    const insider = { ...cast.coach, provenAt: world.clock.now() };
    return { params: { id }, insider, bodies: { 'passkeys.renamePasskey': { name: 'Phone' } } };
  },
  workouts: async ({ api, cast, clientId }) => {
    const workout = aWorkout();
    await api.as(cast.client).execution.logWorkout({ body: workout });
    // Changed once, so that there is something to restore.
    const params = { id: workout.id, clientId };
    const changed = { ...workout, notes: 'changed' };
    await api.as(cast.client).execution.changeWorkout({ params, body: changed });
    const setLogId = workout.exercises[0]?.sets[0]?.id ?? '';
    const body = { setLogId, body: 'Well done' };
    const comment = await api.as(cast.client).setComments.commentOnSet({ params, body });
    const bodies = {
      'execution.changeWorkout': workout,
      'workoutHistory.restoreWorkout': { revision: 1 },
      'setComments.commentOnSet': body,
    };
    return { params: { ...params, commentId: comment.id }, insider: cast.client, bodies };
  },
};

/** What comes with CoachMe and is everybody's alike. */
const ofNobody: ReadonlySet<string> = new Set(['program-templates']);

export const segmentOf = ({ path }: RouteDef): string => path.split('/')[1] ?? '';

/** Every route of somebody signed in that names a thing of an organization in its path. */
export const routesWithId = (): { name: string; route: RouteDef }[] =>
  routesOf(contract).filter(
    ({ route }) =>
      route.access === 'signed-in' && route.path.includes('/:') && !ofNobody.has(segmentOf(route)),
  );
