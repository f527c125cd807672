import { PageSkeleton } from '#web/shell/page-skeleton.tsx';

export default function Loading() {
  return <PageSkeleton />;
}
