import { useLocalSearchParams } from 'expo-router';
import { JoinScreen } from '../../features/join/join-screen.tsx';

export default function JoinRoute() {
  const { token } = useLocalSearchParams<{ token: string }>();
  return <JoinScreen token={token} />;
}
