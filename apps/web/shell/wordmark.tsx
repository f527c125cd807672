import { palettes } from '@coachme/design-tokens/tokens';

/** The name, with its stroke of chalk: the one mark that stands for us everywhere. */
export function Wordmark() {
  return (
    <span dir="ltr" className="inline-flex items-baseline font-semibold text-base tracking-tight">
      Coach
      <span
        // Our own chalk, also where an organization has another accent.
        style={{ background: palettes.light.chalk, color: palettes.light.onChalk }}
        className="px-1 [border-radius:3px_9px_4px_8px]"
      >
        Me
      </span>
    </span>
  );
}
