/** What an organization can be, the most usual first. */
export const organizationKinds = ['practice', 'gym', 'company', 'personal'] as const;
export type OrganizationKindId = (typeof organizationKinds)[number];
