import { useLocalSearchParams } from 'expo-router';
import { SessionScreen } from '../../../features/sessions/session-screen.tsx';

export default function SessionPage() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <SessionScreen key={id} id={id} />;
}
