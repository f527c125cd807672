import { Skeleton } from '@coachme/ui-web/skeleton';

const rows = ['first', 'second', 'third', 'fourth'];

/** The shape of the day while it is on its way. */
export function DaySkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-6">
      {rows.map((row) => (
        <div key={row} className="flex items-center gap-4">
          <Skeleton className="size-9 rounded-full" />
          <div className="flex flex-1 flex-col gap-2">
            <Skeleton className="h-4 w-40" />
            <Skeleton className="h-4 w-72 max-w-full" />
          </div>
        </div>
      ))}
    </div>
  );
}
