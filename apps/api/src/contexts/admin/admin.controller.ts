import { platformContract as routes } from '@coachme/contracts/platform.contract';
import { platformPeopleContract as people } from '@coachme/contracts/platform-people.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { getPlatformAuditChoices } from './audit/get-platform-audit-choices.ts';
import { listPlatformAudit } from './audit/list-platform-audit.ts';
import { deleteDeadLetter } from './delivery/delete-dead-letter.ts';
import { listDeadLetters, listQueues, listSchedules } from './delivery/delivery.queries.ts';
import { redriveDeadLetter } from './delivery/redrive-dead-letter.ts';
import { redriveDeadLetters } from './delivery/redrive-dead-letters.ts';
import { getHealth } from './health/health.queries.ts';
import { getMail, listMails } from './mails/mails.queries.ts';
import { actAsPerson } from './people/act-as-person.ts';
import { listPeople, listPlatformOrganizations } from './people/people.queries.ts';

// By call: what the console shows lies outside every organization, and so outside a unit of work.
export const AdminEndpoints = endpoints('Platform', [
  byCall(routes.getHealth, getHealth),
  byCall(routes.listQueues, listQueues),
  byCall(routes.listSchedules, listSchedules),
  byCall(routes.listDeadLetters, listDeadLetters),
  byCall(routes.redriveDeadLetters, redriveDeadLetters),
  byCall(routes.redriveDeadLetter, redriveDeadLetter),
  byCall(routes.deleteDeadLetter, deleteDeadLetter),
  byCall(routes.listMails, listMails),
  byCall(routes.getMail, getMail),
  byCall(people.listPeople, listPeople),
  byCall(people.listPlatformOrganizations, listPlatformOrganizations),
  byCall(people.actAsPerson, actAsPerson),
  byCall(people.listPlatformAudit, listPlatformAudit),
  byCall(people.getPlatformAuditChoices, getPlatformAuditChoices),
]);
