'use client';

import { ProblemPage } from '#web/shell/problem-page.tsx';

export default function CoachError({ retry }: { error: Error; retry: () => void }) {
  return <ProblemPage onRetry={retry} />;
}
