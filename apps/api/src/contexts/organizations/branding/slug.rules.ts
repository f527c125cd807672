/** Words that an address of ours begins with, or that would look like us. */
const reserved = ['www', 'app', 'api', 'coach', 'admin', 'mail', 'static', 'platform', 'coachme'];

const shape = /^[a-z0-9](?:-?[a-z0-9]){1,39}$/;
/** Leaves room for a few signs that tell namesakes apart. */
const longest = 26;

/** Addresses one organization may have had: the old ones stay taken, so nobody collects them. */
export const mostAddresses = 12;

export type SlugRefusal = 'slug-shape' | 'slug-reserved';

/** Why a word cannot be the address of an organization; null: it can, unless another has it. */
export function refuseSlug(slug: string): SlugRefusal | null {
  if (!shape.test(slug)) return 'slug-shape';
  return reserved.includes(slug) ? 'slug-reserved' : null;
}

/** The name of an organization as a word for its address: small Latin letters, digits and single hyphens. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return refuseSlug(plain) === null ? plain : 'practice';
}
