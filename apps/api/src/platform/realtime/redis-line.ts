import { announcementChannel, type Line } from '#platform/realtime/line';
import { openRedis, patiently } from '#platform/redis';

/** Announcements by publish and subscribe. */
export function redisLine(url: string): Line {
  // What cannot be said soon is not said: a process that stops does not wait for Redis.
  const speaker = openRedis(url, { ...patiently, commandTimeout: 2_000 });
  const ear = openRedis(url, patiently);
  return {
    say: (text) => speaker.publish(announcementChannel, text),
    open: async (heard, missed) => {
      ear.on('message', (_channel: string, text: string) => heard(text));
      await ear.subscribe(announcementChannel);
      // ioredis subscribes again by itself; this is every later time.
      ear.on('ready', missed);
    },
    close: async () => {
      speaker.disconnect();
      ear.disconnect();
    },
  };
}
