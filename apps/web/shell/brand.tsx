import { type BrandColors, brandProperties } from '@coachme/design-tokens/brand';

/** The accent of an organization in place of ours, on every page under it; nothing where it has none. */
export function Brand(colours: BrandColors) {
  const properties = Object.entries(brandProperties(colours));
  if (properties.length === 0) return null;
  // Names are ours and values were checked to be `#rrggbb` when they were chosen.
  return (
    <style>{`:root{${properties.map(([name, value]) => `${name}:${value}`).join(';')}}`}</style>
  );
}
