import { useLocalSearchParams } from 'expo-router';
import { GivenScreen } from '../../../features/groups/given-screen.tsx';

export default function GivenPage() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <GivenScreen key={id} id={id} />;
}
