import { Skeleton } from '@coachme/ui-web/skeleton';

const rows = ['1', '2', '3', '4', '5'];

/** The shape of a page on its way: a title, and rows of something. */
export function PageSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-8">
      <Skeleton className="h-8 w-56" />
      <div className="flex flex-col gap-5">
        {rows.map((row) => (
          <Skeleton key={row} className="h-10 w-full" />
        ))}
      </div>
    </div>
  );
}
