'use client';

type TogglesProps = {
  label: string;
  options: readonly { readonly id: string; readonly label: string }[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Any number of a few words, all in sight and small. */
export function Toggles({ label, options, value, onChange }: TogglesProps) {
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
  return (
    <fieldset className="mb-3">
      <legend className="mb-1.5 text-ink-3 text-xs">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <button
            key={option.id}
            type="button"
            aria-pressed={value.includes(option.id)}
            onClick={() => toggle(option.id)}
            className="min-h-8 cursor-pointer rounded border border-edge px-2.5 text-sm hover:border-ink-2 aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
