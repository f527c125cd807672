import { Skeleton } from '@coachme/ui-web/skeleton';

const rows = ['1', '2', '3', '4', '5', '6'];

/** The shape of the roster while it is on its way. */
export function RosterSkeleton() {
  return (
    <div aria-hidden className="flex flex-col">
      {rows.map((row) => (
        <div key={row} className="flex items-center gap-4 border-line border-b py-3">
          <Skeleton className="size-7 rounded-full" />
          <Skeleton className="h-4 w-40" />
          <Skeleton className="ms-auto h-4 w-1/3" />
        </div>
      ))}
    </div>
  );
}
