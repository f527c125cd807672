import { programVersionsContract } from '@coachme/contracts/program-versions.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { printProgram } from '../print/print-program.ts';
import { changeVolumeBands, listVolumeBands } from './change-volume-bands.ts';
import { restoreVersion } from './restore-version.ts';
import { getVersion, listProgramClients, listVersions } from './versions.queries.ts';

export const VersionsController = endpoints('versions', [
  [programVersionsContract.listVersions, listVersions],
  [programVersionsContract.getVersion, (ctx, { params }) => getVersion(ctx, params)],
  [
    programVersionsContract.restoreVersion,
    (ctx, { params, ifMatch }) => restoreVersion(ctx, { ...params, ifMatch }),
  ],
  [programVersionsContract.listProgramClients, listProgramClients],
  byCall(programVersionsContract.printProgram, printProgram),
  [programVersionsContract.listVolumeBands, listVolumeBands],
  [programVersionsContract.changeVolumeBands, (ctx, { body }) => changeVolumeBands(ctx, body)],
]);
