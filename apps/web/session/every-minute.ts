const minuteMs = 60_000;

/** Tells each minute that time went on, for what shows a clock or a date. */
export function everyMinute(onChange: () => void): () => void {
  const timer = setInterval(onChange, minuteMs);
  return () => clearInterval(timer);
}

/** The start of this minute in milliseconds, which stays the same until the next. */
export function thisMinuteMs(): number {
  return Math.floor(Date.now() / minuteMs) * minuteMs;
}
