import * as z from 'zod';

export const Role = z.enum(['owner', 'admin', 'coach', 'client', 'editor']);
export type Role = z.infer<typeof Role>;

export const OrganizationKind = z.enum(['practice', 'gym', 'company', 'personal']);
export type OrganizationKind = z.infer<typeof OrganizationKind>;

/** One thing a person may do, such as `program:assign`. */
export const PermissionCode = z
  .string()
  .max(64)
  .regex(/^[a-z_]+:[a-z_]+$/);

/** A colour as `#rrggbb`, lower case. */
export const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, { message: 'Not a colour. Give six digits, such as #d9f45a.' });

export const OrganizationSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: OrganizationKind,
  timeZone: z.string(),
  /** The accent behind ink; null: CoachMe's own. */
  chalk: Colour.nullable().default(null),
  /** A picture of kind `branding`; null: the name stands alone. */
  logoFileId: z.uuid().nullable().default(null),
  roles: z.array(Role),
});
export type OrganizationSummary = z.infer<typeof OrganizationSummary>;
