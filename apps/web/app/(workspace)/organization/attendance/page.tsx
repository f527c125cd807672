import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AttendanceScreen } from '#web/features/attendance/attendance-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('attendance'))('title') };
}

export default function AttendancePage() {
  return <AttendanceScreen />;
}
