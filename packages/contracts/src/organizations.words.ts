import * as z from 'zod';

export const Role = z.enum(['owner', 'admin', 'coach', 'client', 'editor']);
export type Role = z.infer<typeof Role>;

export const OrganizationKind = z.enum(['practice', 'gym', 'company', 'personal']);
export type OrganizationKind = z.infer<typeof OrganizationKind>;

export const OrganizationSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: OrganizationKind,
  timeZone: z.string(),
  roles: z.array(Role),
});
export type OrganizationSummary = z.infer<typeof OrganizationSummary>;
