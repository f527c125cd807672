import { actingContract } from './acting.contract.ts';
import { applicationsContract } from './applications.contract.ts';
import { assignmentsContract } from './assignments.contract.ts';
import { attendanceContract } from './attendance.contract.ts';
import { auditContract } from './audit.contract.ts';
import { bodyWeightsContract } from './body-weights.contract.ts';
import { branchesContract } from './branches.contract.ts';
import { brandingContract } from './branding.contract.ts';
import { clientErrorsContract } from './client-errors.contract.ts';
import { clientGroupsContract } from './client-groups.contract.ts';
import { clientsContract } from './clients.contract.ts';
import { coachingsContract } from './coachings.contract.ts';
import { deloadsContract } from './deloads.contract.ts';
import { executionContract } from './execution.contract.ts';
import { exerciseImportsContract } from './exercise-imports.contract.ts';
import { exercisesContract } from './exercises.contract.ts';
import { fileJobsContract } from './file-jobs.contract.ts';
import { filesContract } from './files.contract.ts';
import { groupAssignmentsContract } from './group-assignments.contract.ts';
import { handoverContract } from './handover.contract.ts';
import { authContract } from './identity.contract.ts';
import { importsContract } from './imports.contract.ts';
import { invitationBatchesContract } from './invitation-batches.contract.ts';
import { joiningContract } from './joining.contract.ts';
import { libraryContract } from './library.contract.ts';
import { liftsContract } from './lifts.contract.ts';
import { invitationsContract, organizationsContract } from './organizations.contract.ts';
import { passwordContract } from './password.contract.ts';
import { planWeeksContract } from './plan-weeks.contract.ts';
import { platformContract } from './platform.contract.ts';
import { platformPeopleContract } from './platform-people.contract.ts';
import { programDraftsContract } from './program-drafts.contract.ts';
import { programReportsContract } from './program-reports.contract.ts';
import { programTemplatesContract } from './program-templates.contract.ts';
import { programVersionsContract } from './program-versions.contract.ts';
import { programsContract } from './programs.contract.ts';
import { progressContract } from './progress.contract.ts';
import { providersContract } from './providers.contract.ts';
import { registerByPhoneContract } from './register-by-phone.contract.ts';
import { rolesContract } from './roles.contract.ts';
import { passkeysContract, secondFactorContract } from './second-factor.contract.ts';
import { sessionsContract } from './sessions.contract.ts';
import { setCommentsContract } from './set-comments.contract.ts';
import { signInPolicyContract } from './sign-in-policy.contract.ts';
import { simplificationsContract } from './simplifications.contract.ts';
import { ssoContract } from './sso.contract.ts';
import { ssoKeysContract } from './sso-keys.contract.ts';
import { teamsContract } from './teams.contract.ts';
import { textFactorContract } from './text-factor.contract.ts';
import { thresholdsContract } from './thresholds.contract.ts';
import { trainingSettingsContract } from './training-settings.contract.ts';
import { waysInContract } from './ways-in.contract.ts';
import { workoutAnalyticsContract } from './workout-analytics.contract.ts';
import { workoutHistoryContract } from './workout-history.contract.ts';

/** Every route of the API, by area: the source of the OpenAPI document and of the typed client. */
export const api = {
  auth: authContract,
  acting: actingContract,
  waysIn: waysInContract,
  providers: providersContract,
  registerByPhone: registerByPhoneContract,
  secondFactor: secondFactorContract,
  textFactor: textFactorContract,
  passkeys: passkeysContract,
  password: passwordContract,
  sessions: sessionsContract,
  signInPolicy: signInPolicyContract,
  sso: ssoContract,
  ssoKeys: ssoKeysContract,
  organizations: organizationsContract,
  invitations: invitationsContract,
  joining: joiningContract,
  invitationBatches: invitationBatchesContract,
  applications: applicationsContract,
  roles: rolesContract,
  attendance: attendanceContract,
  branches: branchesContract,
  branding: brandingContract,
  teams: teamsContract,
  handover: handoverContract,
  clients: clientsContract,
  clientGroups: clientGroupsContract,
  coachings: coachingsContract,
  exercises: exercisesContract,
  library: libraryContract,
  exerciseImports: exerciseImportsContract,
  programs: programsContract,
  programVersions: programVersionsContract,
  programTemplates: programTemplatesContract,
  programDrafts: programDraftsContract,
  assignments: assignmentsContract,
  planWeeks: planWeeksContract,
  groupAssignments: groupAssignmentsContract,
  deloads: deloadsContract,
  simplifications: simplificationsContract,
  execution: executionContract,
  setComments: setCommentsContract,
  workoutHistory: workoutHistoryContract,
  thresholds: thresholdsContract,
  trainingSettings: trainingSettingsContract,
  bodyWeights: bodyWeightsContract,
  programReports: programReportsContract,
  progress: progressContract,
  lifts: liftsContract,
  workoutAnalytics: workoutAnalyticsContract,
  files: filesContract,
  imports: importsContract,
  fileJobs: fileJobsContract,
  clientErrors: clientErrorsContract,
  audit: auditContract,
  platform: platformContract,
  platformPeople: platformPeopleContract,
};
