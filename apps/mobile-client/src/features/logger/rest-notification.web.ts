/** A browser cannot be woken without a server, so the rest bar alone tells the time. */
export function announceRestEnd(_title: string, _atMs: number): void {}

export function withdrawRestEnd(): void {}
