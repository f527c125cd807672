import { useLocalSearchParams } from 'expo-router';
import { FinishScreen } from '../../../../features/logger/finish-screen.tsx';

export default function FinishRoute() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <FinishScreen key={id} workoutId={id} />;
}
