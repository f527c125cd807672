import { placed } from './progress.rules.ts';

const frame = { widthPx: 120, heightPx: 100, insetPx: 10 };

it('lays points by their dates, not by their number', () => {
  const points = ['2026-11-01', '2026-11-02', '2026-11-11'].map((date, index) => ({
    date,
    value: 100 + index * 10,
  }));
  expect(placed(points, frame)).toEqual([
    { x: 10, y: 90 },
    { x: 20, y: 50 },
    { x: 110, y: 10 },
  ]);
});

it('lays one point, and a flat line, in the middle', () => {
  expect(placed([{ date: '2026-11-01', value: 5 }], frame)).toEqual([{ x: 60, y: 50 }]);
});
