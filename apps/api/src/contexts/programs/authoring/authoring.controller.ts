import { programsContract } from '@coachme/contracts/programs.contract';
import { endpoints } from '#platform/http/endpoints';
import { archiveProgram } from './archive-program.ts';
import { getProgram, listPrograms } from './authoring.queries.ts';
import { changeProgram } from './change-program.ts';
import { cloneProgram } from './clone-program.ts';
import { createProgram } from './create-program.ts';
import { publishProgram } from './publish-program.ts';
import { restoreProgram } from './restore-program.ts';

export const AuthoringController = endpoints('authoring', [
  [programsContract.listPrograms, listPrograms],
  [programsContract.createProgram, (ctx, { body }) => createProgram(ctx, body)],
  [programsContract.getProgram, (ctx, { params }) => getProgram(ctx, params.id)],
  [
    programsContract.changeProgram,
    (ctx, { params: { id }, body, ifMatch }) => changeProgram(ctx, { id, ifMatch, content: body }),
  ],
  [
    programsContract.archiveProgram,
    async (ctx, { params }) => {
      await archiveProgram(ctx, params.id);
      return {};
    },
  ],
  [programsContract.restoreProgram, (ctx, { params }) => restoreProgram(ctx, params.id)],
  [
    programsContract.publishProgram,
    (ctx, { params: { id }, ifMatch }) => publishProgram(ctx, { id, ifMatch }),
  ],
  [programsContract.cloneProgram, cloneProgram],
]);
