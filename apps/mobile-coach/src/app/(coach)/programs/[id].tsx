import { useLocalSearchParams } from 'expo-router';
import { AssignButton } from '../../../features/assignment/assign-button.tsx';
import { ProgramScreen } from '../../../features/programs/program-screen.tsx';

export default function ProgramPage() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <ProgramScreen key={id} id={id} assign={<AssignButton programId={id} />} />;
}
