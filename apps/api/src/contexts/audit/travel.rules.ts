/** A circle that holds a country: latitude and longitude of its middle in degrees, radius in kilometres. */
type Circle = readonly [latitude: number, longitude: number, radiusKm: number];

/**
 * Circles by ISO 3166-1 alpha-2. `apps/api/data/country-circles.json` has them from the outlines of Natural Earth 5.1
 * (public domain), largest landmass with what lies within 3,500 km of it: far-off parts, such as Hawaii and Alaska, are
 * left out where they have no code of their own.
 */
export type Circles = Readonly<Record<string, readonly number[]>>;

function circleOf(circles: Circles, country: string): Circle | null {
  const [latitude, longitude, radiusKm] = circles[country] ?? [];
  if (latitude === undefined || longitude === undefined || radiusKm === undefined) return null;
  return [latitude, longitude, radiusKm];
}

const earthRadiusKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points along the earth, by the haversine formula; wrong by half a percent at most. */
function distanceKm([fromLat, fromLon]: Circle, [toLat, toLon]: Circle): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across = Math.cos(radians(fromLat)) * Math.cos(radians(toLat)) * half(fromLon, toLon);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(half(fromLat, toLat) + across)));
}

/**
 * Kilometres that somebody in one country is away from somebody in the other at the least, by the circles around both:
 * 0 for neighbours, whose border one walks over. Null where a country is not known.
 */
export function leastKmBetween(one: string, other: string, circles: Circles): number | null {
  const [from, to] = [circleOf(circles, one), circleOf(circles, other)];
  if (!from || !to) return null;
  if (one === other) return 0;
  return Math.max(0, distanceKm(from, to) - from[2] - to[2]);
}

/** Faster than an airliner cruises, km/h. */
const fastestKmPerHour = 900;

export type Seen = { readonly at: Date; readonly country: string };

/** Whether nobody travels from one sign-in to the other in the time between them, whichever came first. */
export function isImpossibleTravel(one: Seen, other: Seen, circles: Circles): boolean {
  const km = leastKmBetween(one.country, other.country, circles);
  if (km === null || km === 0) return false;
  const hours = Math.abs(other.at.getTime() - one.at.getTime()) / 3_600_000;
  return km > fastestKmPerHour * hours;
}
