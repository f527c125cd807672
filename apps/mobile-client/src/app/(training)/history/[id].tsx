import { useLocalSearchParams } from 'expo-router';
import { SessionScreen } from '../../../features/history/session-screen.tsx';

export default function SessionRoute() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <SessionScreen workoutId={id} />;
}
