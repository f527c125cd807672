import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect } from '@playwright/test';

export type TextCompany = {
  /** The code in the newest message to a number, in E.164, once it has come. */
  codeTo(number: string): Promise<string>;
  end(): Promise<void>;
};

/** Who carries text messages, at the address that CoachMe was started with: it keeps what it is given. */
export async function aTextCompany(): Promise<TextCompany> {
  const address = process.env.COACHME_E2E_TEXTS;
  if (address === undefined)
    throw new Error('COACHME_E2E_TEXTS names its address; npm test sets it.');
  const carried: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    carried.push(new URLSearchParams(await text(request)));
    response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
  });
  const { hostname, port } = new URL(address);
  await new Promise<void>((resolve) => server.listen(Number(port), hostname, resolve));
  return {
    codeTo: async (number) => {
      const newest = () => {
        const of = carried.findLastIndex((message) => message.get('To') === number);
        return { of, code: /\d{6}/.exec(carried[of]?.get('Body') ?? '')?.[0] ?? '' };
      };
      await expect.poll(() => newest().code).toMatch(/^\d{6}$/);
      const { of, code } = newest();
      // The next one asked for is another.
      carried.splice(of, 1);
      return code;
    },
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
