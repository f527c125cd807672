import { attendanceContract } from '@coachme/contracts/attendance.contract';
import { fileJobsContract } from '@coachme/contracts/file-jobs.contract';
import { importsContract } from '@coachme/contracts/imports.contract';
import { endpoints } from '#platform/http/endpoints';
import { exportVisits } from './exports/export-visits.ts';
import { exportWorkouts } from './exports/export-workouts.ts';
import { listFileJobs } from './file-jobs/file-jobs.queries.ts';
import { cancelImport } from './imports/cancel-import.ts';
import { commitImport } from './imports/commit-import.ts';
import { getImport, listImportProblems, listImports } from './imports/imports.queries.ts';
import { startImport } from './imports/start-import.ts';
import { undoImport } from './imports/undo-import.ts';

const routes = importsContract;

export const IntegrationsEndpoints = endpoints('Integrations', [
  [routes.startImport, (ctx, { body }) => startImport(ctx, body)],
  [routes.listImports, (ctx, { query }) => listImports(ctx, query)],
  [routes.getImport, (ctx, { params }) => getImport(ctx, params.id)],
  [
    routes.listImportProblems,
    (ctx, { params, query }) => listImportProblems(ctx, params.id, query),
  ],
  [routes.commitImport, (ctx, { params, body }) => commitImport(ctx, params.id, body)],
  [routes.cancelImport, (ctx, { params }) => cancelImport(ctx, params.id)],
  [routes.undoImport, (ctx, { params }) => undoImport(ctx, params.id)],
  [fileJobsContract.listFileJobs, (ctx, { query }) => listFileJobs(ctx, query)],
  [routes.exportWorkouts, (ctx, { query }) => exportWorkouts(ctx, query)],
  [attendanceContract.exportVisits, (ctx, { query }) => exportVisits(ctx, query)],
]);
