import { filesContract as contract } from '@coachme/contracts/files.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { completeFile } from './complete-file.ts';
import { declareFile } from './declare-file.ts';
import { deleteFile } from './delete-file.ts';
import { getFileLink } from './get-file-link.ts';

export const filesControllers = [
  endpoints('Files', [
    byCall(contract.declareFile, ({ work, actor, storage, config }, { body }) =>
      work.run(actor, (ctx) =>
        declareFile(ctx, { body, storage, quotaBytes: config.fileQuotaBytes }),
      ),
    ),
    byCall(contract.deleteFile, deleteFile),
    byCall(contract.completeFile, completeFile),
    byCall(contract.getFileLink, ({ work, actor, storage }, { params, query }) =>
      work.run(actor, (ctx) => getFileLink(ctx, { params, query, storage })),
    ),
  ]),
];
