import { filesContract as contract } from '@coachme/contracts/files.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { spendBytes } from '#platform/http/spend';
import { heldSecret } from '../held-links.ts';
import { completeFile } from './complete-file.ts';
import { declareFile } from './declare-file.ts';
import { deleteFile } from './delete-file.ts';
import { getFileLink } from './get-file-link.ts';

export const filesControllers = [
  endpoints('Files', [
    byCall(contract.declareFile, async ({ work, actor, storage, config, limits }, { body }) => {
      await spendBytes(limits, actor, body.bytes);
      const quotaBytes = config.fileQuotaBytes;
      return work.run(actor, (ctx) => declareFile(ctx, { body, storage, quotaBytes }));
    }),
    byCall(contract.deleteFile, deleteFile),
    byCall(contract.completeFile, completeFile),
    byCall(contract.getFileLink, ({ work, actor, storage, secrets }, { params, query }) => {
      const means = { storage, heldSecret: heldSecret({ secrets }) };
      return work.run(actor, (ctx) => getFileLink(ctx, { params, query, ...means }));
    }),
  ]),
];
