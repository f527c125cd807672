import { ChevronDown } from 'lucide-react';
import { classNames } from './class-names.tsx';
import { controlLook, type FieldProps, fieldLook } from './field.tsx';

interface FieldStandInProps extends FieldProps {
  /** What is chosen. */
  text: string | undefined;
}

/** Holds the place of a field whose parts are on their way, so that nothing moves when they come. */
export function FieldStandIn({ label, isLabelHidden, hint, className, text }: FieldStandInProps) {
  return (
    <div aria-busy className={classNames(fieldLook, className)}>
      <span className={isLabelHidden ? 'sr-only' : 'font-medium text-ink text-sm'}>{label}</span>
      <span className={classNames(controlLook, 'flex items-center gap-2')}>
        <span className="min-w-0 flex-1 truncate">{text}</span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-3" strokeWidth={1.5} />
      </span>
      {hint ? <span className="text-ink-3 text-sm">{hint}</span> : null}
    </div>
  );
}
