import { useLocalSearchParams } from 'expo-router';
import { LoggerScreen } from '../../../../features/logger/logger-screen.tsx';

export default function WorkoutRoute() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <LoggerScreen key={id} workoutId={id} />;
}
