import { programTemplatesContract } from '@coachme/contracts/program-templates.contract';
import { endpoints } from '#platform/http/endpoints';
import { addDayTemplate } from './add-day-template.ts';
import { changeDayTemplate } from './change-day-template.ts';
import { listDayTemplates } from './day-templates.queries.ts';
import { getProgramTemplate, listProgramTemplates } from './ready.queries.ts';
import { removeDayTemplate } from './remove-day-template.ts';
import { startFromTemplate } from './start-from-template.ts';

export const TemplatesController = endpoints('templates', [
  [programTemplatesContract.listProgramTemplates, listProgramTemplates],
  [programTemplatesContract.listTemplatesOfPrograms, listProgramTemplates],
  [
    programTemplatesContract.getProgramTemplate,
    (ctx, { params }) => getProgramTemplate(ctx, params.key),
  ],
  [programTemplatesContract.startFromTemplate, startFromTemplate],
  [programTemplatesContract.listDayTemplates, listDayTemplates],
  [programTemplatesContract.addDayTemplate, (ctx, { body }) => addDayTemplate(ctx, body)],
  [
    programTemplatesContract.changeDayTemplate,
    (ctx, { params, body }) => changeDayTemplate(ctx, params.id, body),
  ],
  [
    programTemplatesContract.removeDayTemplate,
    async (ctx, { params }) => {
      await removeDayTemplate(ctx, params.id);
      return {};
    },
  ],
]);
