/** Our own drawing of the body, as data: web svg, phones and print draw the same lines. */

import type { MuscleName } from '@coachme/domain/body/muscle.rules';

export type { MuscleName };
export type BodySide = 'front' | 'back';
/** How much an exercise asks of a muscle. */
export type MuscleEmphasis = 'primary' | 'secondary';

export interface MuscleShape {
  readonly muscle: MuscleName;
  readonly path: string;
}

/** Both figures stand in a box of this size, mirrored about its middle. */
export const bodyBox = { width: 100, height: 200 } as const;

const silhouette =
  'M50 3 C56 3 59.5 7.5 59.5 14 C59.5 19.5 57.5 23 55.5 25.5 L55.8 30 C58 33 66 34 71 36 C76 38 79 43 79.5 50 C80 57 83 63 85 71 C87 79 89.5 90 91 99 C93 103 94 109 92.5 113 C91 115.5 88 115 87 112 C86 108 85.5 104 85.5 101 C82 92 78.5 84 77 76 C75.5 70 73 64 71.5 60 C71 66 69 74 67.5 80 C67 86 69 93 70 100 C71.5 110 70.5 122 68.5 132 C67.5 140 67 145 67.2 150 C69 157 69 166 67 174 C65.5 181 64.5 186 64.5 189 C66.5 192 68 195 67 197 C64 198.5 59 198 57.5 196 C57 192 57.5 187 57.5 183 C56 174 54.5 163 55.5 152 C55 144 53.5 130 51.5 108 L50 106 Z';

const forearm =
  'M78 75.5 C80 76 82 75.5 84 74 C86.5 82 88.5 91 89.8 99 L86.5 100.5 C83 92 80 84 78 75.5 Z';

/** The half of each figure right of the middle; only absolute M, L, C and Z, so that it can be mirrored. */
const halves: Readonly<Record<BodySide, readonly MuscleShape[]>> = {
  front: [
    { muscle: 'neck', path: 'M50.7 26.5 L54.6 26.5 L55 31 C54 33 52.5 34.5 50.7 35.2 Z' },
    { muscle: 'traps', path: 'M56.6 31.6 C59 33.6 63 34.2 66.5 35.4 C62 36 58.5 35.8 55.2 34.6 Z' },
    {
      muscle: 'shoulders',
      path: 'M67.8 36.4 C73 36.8 77.5 40.5 78.5 47 C78.8 51 78 54 76.8 56 C74 54.2 72 50 70.6 45.5 C69.6 42 68.7 39 67.8 36.4 Z',
    },
    {
      muscle: 'chest',
      path: 'M50.8 38 C56 36.8 62 36.8 66.3 37.6 C68.2 41.5 69.4 47 69.8 51 C68 56.5 61 59 56 57.5 C53 56.5 51.3 54.5 50.8 52 Z',
    },
    {
      muscle: 'biceps',
      path: 'M72 55.5 C74 57 76.3 57.6 78 57.2 C80 62 82 67 82.6 72.2 C80.5 74 78.6 74 77.6 72.5 C75.5 67 73.5 61 72 55.5 Z',
    },
    { muscle: 'forearms', path: forearm },
    {
      muscle: 'abdominals',
      path: 'M50.7 60 C53 59.4 56.5 59.8 59.5 60.6 C60.2 63.8 60.2 67 60 70 L50.7 70 Z',
    },
    { muscle: 'abdominals', path: 'M50.7 71.4 L60 71.4 C59.9 74.5 59.7 78 59.4 81 L50.7 81 Z' },
    {
      muscle: 'abdominals',
      path: 'M50.7 82.4 L59.2 82.4 C58.8 86 58 90 56.6 93.5 C55 97 53 100 50.7 102 Z',
    },
    {
      muscle: 'abdominals',
      path: 'M61.4 60.4 C64.5 60 67.4 58.4 69.8 55.6 C69.8 62 68 72 66.2 79 C65.6 84 66.3 88.5 67 92 C64.5 92.6 61.5 94.5 58.8 97.5 C61 91 61.6 84 61.8 78 C62 72 62 65 61.4 60.4 Z',
    },
    {
      muscle: 'abductors',
      path: 'M67.9 95.5 C69.3 102 70 110 69.5 117 C68 112 67 105.5 66.4 99 Z',
    },
    {
      muscle: 'adductors',
      path: 'M52.4 108.5 C54.5 108.3 57.3 109 59.2 111.5 C59 121 57.6 129 56 136 C54.6 128 53.4 118 52.4 108.5 Z',
    },
    {
      muscle: 'quadriceps',
      path: 'M60.4 107 C62 103 64 100.5 65.3 100 C66.6 107 68.4 116 68.8 122 C68.6 131 67.2 139 66 145 C63.5 148.3 59.7 148.3 57.7 146 C56.7 142 57 138 58 133 C60 125 60.8 115 60.4 107 Z',
    },
    {
      muscle: 'calves',
      path: 'M63.4 154 C66.2 155 67.6 160 66.8 167 C65.9 174 64.6 180 63.4 184 C62.7 176 62.7 164 63.4 154 Z',
    },
    {
      muscle: 'calves',
      path: 'M57.2 154 C59.6 155 60.6 158 60.4 166 C60.1 172 59.7 178 59.2 182 C57.7 175 56.2 163 57.2 154 Z',
    },
  ],
  back: [
    {
      muscle: 'neck',
      path: 'M50.7 21.5 L55.2 21.5 C54.8 23.5 54.6 25 54.8 27 C53.4 26.6 52 26.4 50.7 26.4 Z',
    },
    {
      muscle: 'traps',
      path: 'M50.7 28 C52.2 28 54 28.3 55 29 C58 33.4 64.5 34.3 68.8 35.8 C64 38.5 60 40.5 57.5 45 C54.8 50 52.6 56 50.7 62 Z',
    },
    {
      muscle: 'shoulders',
      path: 'M70 36.8 C74.6 37.8 78.4 42 78.9 50 C78.9 53 78.3 55.2 77 56.6 C73.5 52.6 69.4 48 65.2 43.6 C66.6 40.8 68.4 38.6 70 36.8 Z',
    },
    {
      muscle: 'middle back',
      path: 'M63.8 44.8 C67 47.8 69.6 51 71 54 C69.6 57.3 66 58.2 62.5 57.8 C59 59.8 55.5 62.3 52.2 63.3 C54.2 57 56.6 51 59.2 46.6 C60.4 44.7 62.2 43.9 63.8 44.8 Z',
    },
    {
      muscle: 'lats',
      path: 'M71.4 56.4 C71.2 62 69.6 70 67.8 77 C66.3 81 64 84 61.4 86 C58.2 79.5 54.4 72.5 51.4 66 C55.2 65 59.6 62 63.3 59.9 C66.8 60.2 69.6 58.8 71.4 56.4 Z',
    },
    {
      muscle: 'lower back',
      path: 'M50.7 68 C54 74.5 57.4 81.5 59.9 87.3 C58 91 55 94.5 50.7 96.6 Z',
    },
    {
      muscle: 'triceps',
      path: 'M72.4 57 C74.6 58.8 76.8 59.3 78.2 58.4 C80.6 64 82.2 70 82.3 73.6 C80.5 75.6 78.9 75.2 77.9 73.8 C75.6 68 73.8 62.5 72.4 57 Z',
    },
    { muscle: 'forearms', path: forearm },
    {
      muscle: 'abductors',
      path: 'M66.9 83.5 C66.9 88 68.7 94 69.4 99 C67.8 94.5 65.6 91.3 62.4 89.8 C64.4 88.2 66 86 66.9 83.5 Z',
    },
    {
      muscle: 'glutes',
      path: 'M50.8 99.5 C54.5 97.2 58.4 92.4 62 91.4 C66.4 93.2 69.2 98.5 69.4 105 C67.4 111 60 114.4 54 113.4 C52 113 51 110 50.8 106 Z',
    },
    {
      muscle: 'hamstrings',
      path: 'M58.2 116 C62 115.6 66.6 113.6 69.2 110.2 C69.8 119 68.8 127 67.6 133 C66.9 139 66.2 143.5 65.5 147.6 C62.6 145.8 59.2 145.8 57 147.4 C56.8 144 57.4 139 58 134 C58.8 128 58.8 122 58.2 116 Z',
    },
    {
      muscle: 'adductors',
      path: 'M52.8 115.6 C54.2 116 55.6 116.1 56.8 116 C57.4 122 57.2 129 56.2 136 C54.6 130 53.5 123 52.8 115.6 Z',
    },
    {
      muscle: 'calves',
      path: 'M57.2 151 C59.6 149.2 63.4 149.6 66.3 151.6 C68.7 158 68.2 166 66 172 C63.4 175.3 59.6 174.8 57.9 171 C56.3 165 56.3 157 57.2 151 Z',
    },
  ],
};

/** The same outline on the other side of the middle. */
export function mirrored(path: string): string {
  return path.replace(
    /(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)/g,
    (_pair, x: string, y: string) => `${Number((bodyBox.width - Number(x)).toFixed(2))} ${y}`,
  );
}

/** The body's outline, both halves. */
export const bodyOutline = `${silhouette} ${mirrored(silhouette)}`;

/** Every muscle seen from one side, left and right in one path. */
export function musclesSeenFrom(side: BodySide): MuscleShape[] {
  return halves[side].map(({ muscle, path }) => ({ muscle, path: `${path} ${mirrored(path)}` }));
}
