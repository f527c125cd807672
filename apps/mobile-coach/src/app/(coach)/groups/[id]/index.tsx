import { useLocalSearchParams } from 'expo-router';
import { GroupScreen } from '../../../../features/groups/group-screen.tsx';

export default function GroupPage() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <GroupScreen key={id} id={id} />;
}
