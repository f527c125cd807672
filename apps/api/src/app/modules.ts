import type { ContextModule } from '#platform/context-module';
import { filesModule } from '#platform/storage/files/files.module';
import { adminModule } from '../contexts/admin/admin.module.ts';
import { auditModule } from '../contexts/audit/audit.module.ts';
import { clientsModule } from '../contexts/clients/clients.module.ts';
import { executionModule } from '../contexts/execution/execution.module.ts';
import { handoverModule } from '../contexts/handover/handover.module.ts';
import { identityModule } from '../contexts/identity/identity.module.ts';
import { integrationsModule } from '../contexts/integrations/integrations.module.ts';
import { membershipsModule } from '../contexts/memberships/memberships.module.ts';
import { organizationsModule } from '../contexts/organizations/organizations.module.ts';
import { programsModule } from '../contexts/programs/programs.module.ts';
import { progressModule } from '../contexts/progress/progress.module.ts';

/** Every context of this process: the only place that knows them all. */
export const contextModules: readonly ContextModule[] = [
  identityModule,
  organizationsModule,
  clientsModule,
  programsModule,
  executionModule,
  progressModule,
  integrationsModule,
  handoverModule,
  filesModule,
  auditModule,
  adminModule,
  membershipsModule,
];
