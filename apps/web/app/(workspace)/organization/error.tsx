'use client';

import { useEffect } from 'react';
import { ProblemPage } from '#web/shell/problem-page.tsx';

export default function OrganizationError({ error, retry }: { error: Error; retry: () => void }) {
  // Passed on to whoever hears of errors nobody caught.
  useEffect(() => reportError(error), [error]);
  return <ProblemPage onRetry={retry} />;
}
