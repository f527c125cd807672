import { DayScreen } from '../../../features/day/day-screen.tsx';
import { DecideDeload } from '../../../features/deloads/decide-deload.tsx';
import { InviteButton } from '../../../features/invite/invite-button.tsx';
import { CoachingRequests } from '../../../features/requests/coaching-requests.tsx';

export default function Day() {
  return (
    <DayScreen
      invite={<InviteButton />}
      requests={<CoachingRequests />}
      decide={(clientId) => <DecideDeload clientId={clientId} />}
    />
  );
}
