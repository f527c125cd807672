// Loaded with --import into every Node process that CoachMe starts: when the one that started it is
// gone, even by SIGKILL, nothing may be left running.
import { isMainThread } from 'node:worker_threads';

const parent = process.ppid;

if (isMainThread) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    setTimeout(() => process.exit(1), 10_000).unref();
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
