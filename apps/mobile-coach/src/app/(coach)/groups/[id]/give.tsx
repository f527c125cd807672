import { useLocalSearchParams } from 'expo-router';
import { GiveScreen } from '../../../../features/groups/give-screen.tsx';

export default function GivePage() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <GiveScreen key={id} groupId={id} />;
}
