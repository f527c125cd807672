import * as z from 'zod';

export const Role = z.enum(['owner', 'admin', 'coach', 'client', 'editor']);
export type Role = z.infer<typeof Role>;

/** Which people of an organization are meant. */
export const MembersWanted = z.object({
  role: Role.optional(),
  /** Only who works here, not who is coached alone. */
  isStaff: z.stringbool().optional(),
  /** Part of a name or an address. */
  search: z.string().trim().max(100).optional(),
  /** One person alone, by their account. */
  userId: z.uuid().optional(),
});

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

/** A word under which an organization is found: `/o/northside`, `northside.coach.example`. */
export const Slug = z
  .string()
  .trim()
  .toLowerCase()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9](?:-?[a-z0-9])+$/, { message: 'Use letters, digits and single hyphens.' });

const colours = {
  /** The accent behind ink; null: CoachMe's own. */
  chalk: Colour.nullable().default(null),
  /** The accent in the dark; null: the one of the light. */
  chalkDark: Colour.nullable().default(null),
};
/** Paths on this server, for whoever asks; null: the name stands alone. */
const pictures = {
  logo: z.string().nullable().default(null),
  favicon: z.string().nullable().default(null),
};

/** How an organization shows itself to whoever comes to its door. */
export const OrganizationFace = z.object({
  name: z.string(),
  slug: Slug.nullable().default(null),
  ...colours,
  ...pictures,
});
export type OrganizationFace = z.infer<typeof OrganizationFace>;

export const OrganizationSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  /** What clients read; null: the name itself. */
  displayName: z.string().nullable().default(null),
  slug: Slug.nullable().default(null),
  kind: OrganizationKind,
  timeZone: z.string(),
  ...colours,
  /** A picture of kind `branding`. */
  logoFileId: z.uuid().nullable().default(null),
  faviconFileId: z.uuid().nullable().default(null),
  ...pictures,
  roles: z.array(Role),
});
export type OrganizationSummary = z.infer<typeof OrganizationSummary>;

/** What stands after the `#` of a mailed link: it proves the address that an invitation is locked to. */
export const MailProof = z.string().max(60);
