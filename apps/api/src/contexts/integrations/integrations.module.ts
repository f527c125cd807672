import type { ContextModule } from '#platform/context-module';
import { on } from '#platform/jobs';
import { finishImport } from './imports/finish-import.ts';
import { finishWritten, readImport, takeImportBack, writeImport } from './imports/import-jobs.ts';
import { readIntoPreview } from './imports/read-import.ts';
import { takeBack } from './imports/undo-import.ts';
import { writeNextSessions } from './imports/write-import.ts';
import { integrationsAudited } from './integrations.audited.ts';
import { IntegrationsEndpoints } from './integrations.controller.ts';

export const integrationsModule: ContextModule = {
  name: 'integrations',
  controllers: [IntegrationsEndpoints],
  subscribers: [],
  audited: integrationsAudited,
  jobs: [
    on(readImport, (ctx, { importId }) => readIntoPreview(ctx, importId)),
    on(writeImport, writeNextSessions),
    on(finishWritten, (ctx, { importId }) => finishImport(ctx, importId)),
    on(takeImportBack, (ctx, { importId }) => takeBack(ctx, importId)),
  ],
};
