import {
  type aSignedInOwner,
  bearing,
  password,
  someone,
} from '#fixtures/organizations/sign-in/sign-in';
import type { TestApi } from '#test/an-api';

/** Somebody who came by the coach's invitation, over HTTP. */
export async function aJoinedClient(
  api: TestApi,
  coach: Awaited<ReturnType<typeof aSignedInOwner>>,
) {
  const { token } = await api.as().invitations.invite({ body: { role: 'client' } }, coach.bearing);
  const { email } = someone();
  const session = await api.as().invitations.acceptInvitation({
    body: { token, email, password, name: 'Baraka', timeZone: 'Africa/Nairobi' },
  });
  const mine = bearing(session);
  const { id } = await api.as().clients.getMyClient(undefined, mine);
  return { id, userId: session.user.id, bearing: mine };
}
