import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { mailFolder } from './kept-mails.ts';
import type { Letter } from './letter.ts';
import type { MailSettings } from './mail-settings.ts';

/** The post: the only way a mail leaves. A job calls it, since nothing outside is waited for in a unit of work. */
export type Mailer = {
  /** Sends, or throws. `id` is that of the job: sent twice, it is the same message twice, and mail programs show it once. */
  send(letter: Letter, id: string): Promise<void>;
};

const connectMilliseconds = 10_000;
const silenceMilliseconds = 30_000;

/** By the SMTP server of the settings; without one, mails become files in the data folder. */
export function openMailer(settings: MailSettings, dataFolder: string): Mailer {
  return settings.smtpUrl === null
    ? folderMailer(settings, mailFolder(dataFolder))
    : smtpMailer(settings, settings.smtpUrl);
}

const transportTo = (url: string) =>
  createTransport({
    url,
    connectionTimeout: connectMilliseconds,
    greetingTimeout: connectMilliseconds,
    socketTimeout: silenceMilliseconds,
    ...noOutsideContent,
  });

/** Throws unless that server answers and takes our name and password. */
export async function smtpAnswers(url: string): Promise<void> {
  const transport = transportTo(url);
  await transport.verify().finally(() => transport.close());
}

function smtpMailer(settings: MailSettings, url: string): Mailer {
  const transport = transportTo(url);
  return {
    send: async (letter, id) => {
      await transport.sendMail(messageOf(letter, { id, settings }));
    },
  };
}

/** One `.eml` per mail, which every mail program opens. They hold links that let people in: the owner alone reads them. */
function folderMailer(settings: MailSettings, folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, ...noOutsideContent });
  return {
    send: async (letter, id) => {
      const { message } = await transport.sendMail(messageOf(letter, { id, settings }));
      if (!Buffer.isBuffer(message)) throw new Error('A buffered message is a buffer.');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = path.join(folder, `${id}.eml`);
      await writeFile(`${file}.new`, message, { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
  };
}

/** A mail holds what we wrote and nothing it fetches from a file or an address. */
const noOutsideContent = { disableFileAccess: true, disableUrlAccess: true } as const;

type Sending = { readonly id: string; readonly settings: MailSettings };
type Message = Parameters<Transporter['sendMail']>[0];

function messageOf(letter: Letter, { id, settings }: Sending): Message {
  const { address } = settings.from;
  return {
    from: { name: letter.fromName || settings.from.name, address },
    to: { name: '', address: letter.to },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: `<${id}@${address.split('@')[1]}>`,
    // No automatic answer comes back.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
