import { CircleAlert } from 'lucide-react';

/** Why a form could not be sent, when no single field is to blame. */
export function FormProblem({ problem }: { problem: string | null }) {
  return (
    <div role="alert" className="empty:hidden">
      {problem ? (
        <p className="flex items-start gap-2 rounded border border-act px-3 py-2 text-act text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
          {problem}
        </p>
      ) : null}
    </div>
  );
}
