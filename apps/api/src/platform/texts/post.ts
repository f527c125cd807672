const waitMilliseconds = 10_000;

type Posting = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | URLSearchParams;
};

/** Hands a message to who carries it; what the answer says stays out of logs, since it repeats numbers and keys. */
export async function post(url: string, { headers, body }: Posting): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(waitMilliseconds),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`${new URL(url).host} took no message: ${response.status}.`);
}
