import { expect, test } from 'vitest';
import { videoLinkOf } from './video-link.rules.ts';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ?t=12', 'youtube', 'dQw4w9WgXcQ'],
  ['https://youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://vimeo.com/76979871', 'vimeo', '76979871'],
  ['https://player.vimeo.com/video/76979871', 'vimeo', '76979871'],
  ['https://films.example.org/squat.mp4', 'own', null],
])('%s is a video of %s', (url, host, id) => {
  expect(videoLinkOf(url)).toEqual({ host, url, id });
});

test.each([
  'http://films.example.org/squat.mp4',
  'javascript:alert(1)',
  'https://name:word@films.example.org/squat.mp4',
  'https://127.0.0.1/squat.mp4',
  'https://[::1]/squat.mp4',
  'https://localhost/squat.mp4',
  'https://nas.local/squat.mp4',
  'https://www.youtube.com/@somebody',
  'https://vimeo.com/about',
  'squat',
])('%s is none', (url) => {
  expect(videoLinkOf(url)).toBeNull();
});
