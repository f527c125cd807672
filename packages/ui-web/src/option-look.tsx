export const popoverLook =
  'min-w-(--trigger-width) overflow-auto rounded bg-surface p-1 shadow-overlay transition-opacity data-entering:opacity-0 data-exiting:opacity-0';

export const optionLook =
  'flex min-h-9 cursor-pointer items-center gap-3 rounded-sm px-3 py-1.5 text-ink text-sm outline-none data-focused:bg-sunken data-disabled:cursor-not-allowed data-disabled:opacity-45 pointer-coarse:min-h-11';
