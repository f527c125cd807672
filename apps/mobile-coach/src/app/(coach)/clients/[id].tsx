import { useLocalSearchParams } from 'expo-router';
import { AssignButton } from '../../../features/assignment/assign-button.tsx';
import { ClientScreen } from '../../../features/clients/client-screen.tsx';
import { DeloadSection } from '../../../features/deloads/deload-section.tsx';

export default function ClientPage() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return (
    <ClientScreen
      key={id}
      id={id}
      assign={<AssignButton clientId={id} />}
      lighter={<DeloadSection clientId={id} />}
    />
  );
}
