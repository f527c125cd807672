import { aProgram } from '#fixtures/programs/programs';
import type { Stage, Subject } from './route-subjects.ts';

/** Groups of clients, and what they were given, that routes with an id can be asked for. */
export const groupSubjects: Readonly<Record<string, (stage: Stage) => Promise<Subject>>> = {
  'body-weights': async ({ cast }) => ({
    // What one weighed is one's own: who is no client here has none.
    params: { date: '2026-11-19' },
    insider: cast.client,
    bodies: { 'bodyWeights.saveBodyWeight': { weightKg: 80 } },
  }),
  'client-groups': async ({ api, cast, clientId }) => {
    const body = { name: 'Evening', clientIds: [clientId] };
    const { id } = await api.as(cast.coach).clientGroups.formGroup({ body });
    const bodies = {
      'clientGroups.changeGroup': { name: 'Evening', startsOn: null, isShared: false },
      'clientGroups.addToGroup': { clientIds: [clientId] },
    };
    return { params: { id, clientId }, insider: cast.coach, bodies };
  },
  'group-assignments': async ({ world, api, cast, clientId }) => {
    const { id: programId } = await world.work.run(cast.coach, (ctx) => aProgram(ctx));
    const { id } = await api.as(cast.coach).groupAssignments.assignToGroup({
      params: { id: programId },
      body: { clientIds: [clientId], startsOn: '2026-11-23' },
    });
    const joining = { clientIds: [clientId], from: '2026-11-30', joins: 'in-step' };
    const bodies = { 'groupAssignments.assignToMore': joining };
    return { params: { id }, insider: cast.coach, bodies };
  },
};
