import { useLocalSearchParams } from 'expo-router';
import { ChangesScreen } from '../../../../features/history/changes-screen.tsx';

export default function ChangesRoute() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <ChangesScreen workoutId={id} />;
}
