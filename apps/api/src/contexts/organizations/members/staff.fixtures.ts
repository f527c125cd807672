import { Role } from '@coachme/contracts/organizations.words';
import type { TestApi } from '#test/an-api';
import { aSignedInOwner, bearing, password, someone } from '../sign-in/sign-in.fixtures.ts';

type Invited = 'client' | 'coach' | 'admin' | 'editor';

/** A new practice over HTTP, to which further people are invited one by one. */
export async function aStaff(api: TestApi) {
  const owner = await aSignedInOwner(api);
  const memberId = async (userId: string) => {
    const { items } = await api.as().organizations.listMembers({ query: {} }, owner.bearing);
    return String(items.find((member) => member.userId === userId)?.id);
  };
  const join = async (role: Invited, name = 'Baraka') => {
    const { token } = await api.as().invitations.invite({ body: { role } }, owner.bearing);
    const { email } = someone();
    const session = await api.as().invitations.acceptInvitation({
      body: { token, email, password, name },
    });
    const { id: userId } = session.user;
    return { email, userId, id: await memberId(userId), session, bearing: bearing(session) };
  };
  /** Core roles and ids of the organization's own, by their sort. */
  const give = (id: string, roles: readonly string[], by = owner.bearing) => {
    const core = Role.options.filter((role) => roles.includes(role));
    const customRoleIds = roles.filter((role) => !Role.safeParse(role).success);
    const body = { roles: core, customRoleIds };
    return api.as().organizations.changeRoles({ params: { id }, body }, by);
  };
  const ownerId = await memberId(owner.session.user.id);
  return { owner: { ...owner, id: ownerId, userId: owner.session.user.id }, join, give };
}
