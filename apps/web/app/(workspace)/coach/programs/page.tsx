import { ProgramsScreen } from '#web/features/programs/programs-screen.tsx';

export default function ProgramsPage() {
  return <ProgramsScreen />;
}
