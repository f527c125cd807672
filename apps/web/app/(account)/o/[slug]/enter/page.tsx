import { notFound, redirect } from 'next/navigation';
import { EnterOrganization } from '#web/features/site/enter-organization.tsx';
import { landingOf } from '#web/session/addresses.ts';
import { currentPerson } from '#web/session/current-person.ts';

/** After signing in at the door of an organization: goes to work or to train there; for who does not belong there, nothing is here. */
export default async function EnterPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const me = await currentPerson();
  if (me === 'unreachable') throw new Error('The API is away.');
  const wanted = me.organizations.find((organization) => organization.slug === slug);
  if (!wanted) notFound();
  const landing = landingOf(wanted);
  if (wanted.id === me.organization.id) redirect(landing);
  return <EnterOrganization id={wanted.id} landing={landing} />;
}
