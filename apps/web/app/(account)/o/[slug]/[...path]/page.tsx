import { notFound, redirect } from 'next/navigation';
import { currentPerson } from '#web/session/current-person.ts';

type Params = { params: Promise<{ slug: string; path: string[] }> };

const surfaces = ['coach', 'organization', 'app', 'coach-app'];

/** A page named together with its organization: shown where one is there now, and not found where one is elsewhere. */
export default async function PathInOrganization({ params }: Params) {
  const { slug, path } = await params;
  const me = await currentPerson();
  if (me === 'unreachable') throw new Error('The API is away.');
  const [surface = ''] = path;
  if (me.organization.slug !== slug || !surfaces.includes(surface)) notFound();
  redirect(`/${path.map(encodeURIComponent).join('/')}`);
}
