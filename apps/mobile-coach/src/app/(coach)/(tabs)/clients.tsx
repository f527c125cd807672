import { RosterScreen } from '../../../features/clients/roster-screen.tsx';
import { InviteButton } from '../../../features/invite/invite-button.tsx';

export default function ClientsPage() {
  return <RosterScreen invite={<InviteButton />} />;
}
