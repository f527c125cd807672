import { exerciseImportsContract } from '@coachme/contracts/exercise-imports.contract';
import { endpoints } from '#platform/http/endpoints';
import { commitImport } from './commit-import.ts';
import { getImport, listImportItems, listImports } from './imports.queries.ts';
import { startImport } from './start-import.ts';

export const ExerciseImportsController = endpoints('exercise-imports', [
  [exerciseImportsContract.startImport, (ctx, { body }) => startImport(ctx, body)],
  [exerciseImportsContract.listImports, listImports],
  [exerciseImportsContract.getImport, (ctx, { params }) => getImport(ctx, params.id)],
  [exerciseImportsContract.listImportItems, listImportItems],
  [
    exerciseImportsContract.commitImport,
    (ctx, { params: { id }, body }) => commitImport(ctx, { id, except: body.except }),
  ],
]);
