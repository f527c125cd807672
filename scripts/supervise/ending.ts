/** How a program ended, in words for who runs it: `how` is the name of a signal, or `exit code 1`. */
export function endingInWords(how: string): string {
  // Node gives itself up by this signal when its heap is full.
  if (how === 'SIGABRT' || how === 'exit code 134') {
    return `${how}: it ran out of memory; give it more, as in NODE_OPTIONS=--max-old-space-size=2048`;
  }
  if (how === 'SIGKILL') return `${how}: killed, by somebody or for want of memory on this machine`;
  return how;
}
