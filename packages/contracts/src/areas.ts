import type { api } from './api.ts';
import type { LazyAreas } from './kit/lazy-client.ts';

/** Each area of `api` by itself, for browsers, which fetch it with their first call there. */
export const areas: LazyAreas<typeof api> = {
  auth: async () => (await import('./identity.contract.ts')).authContract,
  organizations: async () => (await import('./organizations.contract.ts')).organizationsContract,
  invitations: async () => (await import('./organizations.contract.ts')).invitationsContract,
  clients: async () => (await import('./clients.contract.ts')).clientsContract,
  exercises: async () => (await import('./exercises.contract.ts')).exercisesContract,
  programs: async () => (await import('./programs.contract.ts')).programsContract,
  execution: async () => (await import('./execution.contract.ts')).executionContract,
  progress: async () => (await import('./progress.contract.ts')).progressContract,
  files: async () => (await import('./files.contract.ts')).filesContract,
  clientErrors: async () => (await import('./client-errors.contract.ts')).clientErrorsContract,
  waysIn: async () => (await import('./ways-in.contract.ts')).waysInContract,
  audit: async () => (await import('./audit.contract.ts')).auditContract,
  platform: async () => (await import('./platform.contract.ts')).platformContract,
};
