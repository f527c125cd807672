/** The name, with its stroke of chalk: the one mark that stands for us everywhere. */
export function Wordmark() {
  return (
    <span dir="ltr" className="inline-flex items-baseline font-semibold text-base tracking-tight">
      Coach
      <span className="bg-chalk px-1 text-on-chalk [border-radius:3px_9px_4px_8px]">Me</span>
    </span>
  );
}
