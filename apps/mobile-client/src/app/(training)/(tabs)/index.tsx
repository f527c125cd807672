import { OfferCard } from '../../../features/plan/offer-card.tsx';
import { TodayScreen } from '../../../features/today/today-screen.tsx';

export default function Today() {
  return <TodayScreen offer={<OfferCard />} />;
}
