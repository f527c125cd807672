import { classNames } from './class-names.tsx';

/** The shape of what is coming, so that nothing jumps when it comes. Size it by class. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      data-skeleton
      className={classNames('block animate-pulse rounded-sm bg-line', className ?? 'h-4 w-full')}
    />
  );
}
