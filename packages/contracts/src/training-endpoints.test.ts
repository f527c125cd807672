import { expect, test } from 'vitest';
import { api } from './api.ts';
import { type RouteDef, routesOf } from './kit/route.ts';

/**
 * What coaching software is asked for under these names everywhere, the route here that answers it, and in what it does
 * more or less than the name says.
 */
const named: readonly [asked: string, route: string, differs?: string][] = [
  ['GET /programs', 'programs.listPrograms'],
  ['GET /programs/:id', 'programs.getProgram'],
  ['POST /programs', 'programs.createProgram'],
  ['PUT /programs/:id', 'programs.changeProgram'],
  ['DELETE /programs/:id', 'programs.archiveProgram', 'archives: those who train by it keep it'],
  ['POST /programs/:id/clone', 'programs.cloneProgram'],
  ['POST /programs/:id/assign', 'programs.assignProgram'],
  ['GET /programs/templates', 'programTemplates.listTemplatesOfPrograms'],
  ['GET /exercises', 'exercises.listExercises'],
  ['GET /exercises/:id', 'exercises.getExercise'],
  ['POST /exercises', 'exercises.addExercise'],
  ['PUT /exercises/:id', 'library.changeExercise'],
  ['DELETE /exercises/:id', 'library.archiveExercise', 'archives: sessions that name it keep it'],
  ['GET /exercises/search', 'exercises.searchExercises'],
  [
    'GET /workouts',
    'execution.listWorkouts',
    'one’s own; a client’s are at workouts/client/:clientId',
  ],
  ['GET /workouts/:id', 'execution.getWorkout'],
  ['POST /workouts', 'execution.logWorkout'],
  ['PUT /workouts/:id', 'execution.changeWorkout'],
  ['DELETE /workouts/:id', 'execution.deleteWorkout', 'leaves a tombstone, and can be restored'],
  ['GET /workouts/client/:clientId', 'execution.listClientWorkouts'],
  ['GET /workouts/analytics', 'workoutAnalytics.getWorkoutAnalytics'],
  ['POST /workouts/bulk-sync', 'execution.bulkSync', 'answers each session by itself'],
];

const routes = new Map(routesOf(api).map(({ name, route }) => [name, route]));
const addressOf = ({ method, path }: RouteDef) => `${method} ${path}`;

test.each(named)('%s is answered', (asked, name) => {
  const route = routes.get(name);
  expect(route && addressOf(route)).toBe(asked);
  expect(route?.access).toBe('signed-in');
});
