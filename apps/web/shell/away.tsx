'use client';

import { useRouter } from 'next/navigation';
import { ProblemPage } from '#web/shell/problem-page.tsx';

/** Instead of the workspace while the API does not answer. */
export function Away() {
  const router = useRouter();
  return (
    <main className="px-6">
      <ProblemPage onRetry={router.refresh} />
    </main>
  );
}
