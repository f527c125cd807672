import { swipedTo } from './swipe.rules.ts';

it('tells a swipe from scrolling and from a trembling thumb', () => {
  expect(swipedTo(40, 5)).toBe('end');
  expect(swipedTo(-40, 5)).toBe('start');
  expect(swipedTo(40, 30)).toBeNull();
  expect(swipedTo(10, 0)).toBeNull();
});
