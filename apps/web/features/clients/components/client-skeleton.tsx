import { Skeleton } from '@coachme/ui-web/skeleton';

/** The shape of a client's page while it is on its way. */
export function ClientSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-8">
      <div className="flex items-center gap-4">
        <Skeleton className="size-14 rounded-full" />
        <Skeleton className="h-8 w-56" />
      </div>
      <Skeleton className="h-20 w-full" />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Skeleton className="h-80 w-full" />
        <Skeleton className="h-80 w-full" />
      </div>
    </div>
  );
}
