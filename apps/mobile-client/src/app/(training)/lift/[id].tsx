import { useLocalSearchParams } from 'expo-router';
import { LiftScreen } from '../../../features/progress/lift-screen.tsx';

export default function LiftRoute() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <LiftScreen key={id} exerciseId={id} />;
}
