import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { contextModules } from '#app/modules';
import { deliver } from '#test/deliver';
import type { World } from '#test/world';

/** What was mailed to an address, oldest first. */
export async function mailsTo(world: World, address: string): Promise<Email[]> {
  await deliver(world, contextModules);
  const folder = path.join(world.dataFolder, 'mail');
  const names = readdirSync(world.dataFolder).includes('mail') ? readdirSync(folder).sort() : [];
  const mails = await Promise.all(
    names.map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))),
  );
  return mails.filter(({ to }) => to?.some((one) => one.address === address));
}

/** The newest mail to an address that has this word in its subject. */
export async function mailTo(world: World, address: string, subject: RegExp): Promise<Email> {
  const mail = (await mailsTo(world, address)).findLast((one) => subject.test(one.subject ?? ''));
  if (!mail) throw new Error(`No such mail to ${address}.`);
  return mail;
}

/** The code in a mail. */
export const codeIn = ({ text = '' }: Email): string => /^\d{6}$/m.exec(text)?.[0] ?? '';

/** The token of the link in a mail. */
export const tokenIn = ({ text = '' }: Email): string => /#([\w-]{54})/.exec(text)?.[1] ?? '';

/** What proves the address in the mail of an invitation. */
export const proofIn = ({ text = '' }: Email): string =>
  /\/join\/[\w-]+#([\w-]{24})/.exec(text)?.[1] ?? '';
