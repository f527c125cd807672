import { encode } from 'uqr';

type QrCodeProps = { text: string; label: string; className?: string };

/** A link for a phone's camera: always dark on white, or cameras miss it. */
export function QrCode({ text, label, className = '' }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`shrink-0 rounded border border-line bg-[#fff] ${className}`}
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
