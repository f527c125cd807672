import * as z from 'zod';
import { route } from './kit/route.ts';
import {
  Colour,
  OrganizationFace,
  OrganizationKind,
  OrganizationSummary,
  Slug,
} from './organizations.words.ts';
import { Name } from './words.ts';

/** What an organization looks like to its people; all of it at once. */
export const ChangeBranding = z.strictObject({
  /** What clients read; null: the name itself. */
  displayName: Name.max(120).nullable(),
  /** Words must be readable on it: 4.5 to 1 with ink or with paper. */
  chalk: Colour.nullable(),
  /** In the dark it must also be seen on the ground: 3 to 1. */
  chalkDark: Colour.nullable(),
  /** Files of kind `branding` that are ready. */
  logoFileId: z.uuid().nullable(),
  faviconFileId: z.uuid().nullable(),
});
export type ChangeBranding = z.infer<typeof ChangeBranding>;

/** With a refused colour: the nearest that can be used. */
export const NearestColour = z.object({ nearest: Colour });

/** The public page of an organization. `slug` is its present address: whoever came by an older one is sent on. */
export const OrganizationPage = OrganizationFace.extend({
  slug: Slug,
  kind: OrganizationKind,
  /** The path of the application page while people may apply. */
  apply: z.string().nullable(),
});
export type OrganizationPage = z.infer<typeof OrganizationPage>;

/** What there is of everything, for the first page of settings. */
export const OrganizationOverview = z.object({
  staff: z.int(),
  clients: z.int(),
  openInvitations: z.int(),
  customRoles: z.int(),
  teams: z.int(),
  branches: z.int(),
  /** How people reach its page, from the scheme on. */
  url: z.string().nullable(),
});
export type OrganizationOverview = z.infer<typeof OrganizationOverview>;

const tag = 'Organization';

export const brandingContract = {
  getOverview: route({
    method: 'GET',
    path: '/organization/overview',
    access: 'signed-in',
    tag,
    summary: 'How many people, roles, teams and branches there are',
    response: OrganizationOverview,
  }),
  changeBranding: route({
    method: 'PUT',
    path: '/organization/branding',
    access: 'signed-in',
    tag,
    summary: 'Change name on the door, logo, accent and icon; a refused colour names the nearest',
    body: ChangeBranding,
    response: OrganizationSummary,
    errors: ['not-found'],
  }),
  changeAddress: route({
    method: 'PUT',
    path: '/organization/address',
    access: 'signed-in',
    tag,
    summary: 'Take another address; the old ones go on leading here',
    body: z.strictObject({ slug: Slug }),
    response: OrganizationSummary,
    errors: ['conflict'],
  }),
  getOrganizationPage: route({
    method: 'GET',
    path: '/organization-pages/:slug',
    access: 'public',
    tag,
    summary: 'Who is found under an address, also under one they had before',
    params: z.object({ slug: z.string().max(80) }),
    response: OrganizationPage,
    errors: ['not-found'],
  }),
  getBrandPicture: route({
    method: 'GET',
    path: '/brand-pictures/:organization/:file',
    access: 'public',
    tag,
    summary: 'A logo or icon of an organization, 256 pixels at most; it never changes',
    params: z.object({ organization: z.uuid(), file: z.uuid() }),
    answers: 'image/webp',
    response: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
    errors: ['not-found'],
  }),
};
