import { DayScreen } from '../../../features/day/day-screen.tsx';
import { InviteButton } from '../../../features/invite/invite-button.tsx';

export default function Day() {
  return <DayScreen invite={<InviteButton />} />;
}
