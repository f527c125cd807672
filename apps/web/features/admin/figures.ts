/** A figure with its Latin unit stays together, and apart from what stands around it in Arabic. */
export const apart = (figure: string): string => `\u2066${figure}\u2069`;

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Bytes as an operator reads them: steps of 1024, one digit behind the point. */
export function sizeOf(bytes: number, number: (value: number, digits?: number) => string): string {
  const step = Math.min(
    units.length - 1,
    Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1024)),
  );
  return apart(`${number(bytes / 1024 ** step, 1)} ${units[step]}`);
}

const day = 86_400;

/** How long something runs: `3 d 4 h`, `4 h 12 min`, `12 min`; units are the international ones. */
export function spanOf(seconds: number): string {
  const days = Math.floor(seconds / day);
  const hours = Math.floor((seconds % day) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (days > 0) return apart(`${days} d ${hours} h`);
  return apart(hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`);
}
