import { programReportsContract } from '@coachme/contracts/program-reports.contract';
import { endpoints } from '#platform/http/endpoints';
import { getProgramReport } from './program-report.queries.ts';

export const ReportEndpoints = endpoints('program-reports', [
  [programReportsContract.getProgramReport, (ctx, { params }) => getProgramReport(ctx, params.id)],
]);
