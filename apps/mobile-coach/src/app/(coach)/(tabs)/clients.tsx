import { RosterScreen } from '../../../features/clients/roster-screen.tsx';
import { GroupsRow } from '../../../features/groups/groups-row.tsx';
import { InviteButton } from '../../../features/invite/invite-button.tsx';
import { CoachingRequests } from '../../../features/requests/coaching-requests.tsx';

export default function ClientsPage() {
  return (
    <RosterScreen
      invite={<InviteButton />}
      requests={<CoachingRequests />}
      groups={<GroupsRow />}
    />
  );
}
