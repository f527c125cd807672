import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anSmtpServer, type TestSmtpServer } from '#test/an-smtp-server';
import type { LetterText } from './letter.ts';
import { openMailer } from './mailer.ts';
import { writeLetter } from './write-letter.ts';

const from = { name: 'CoachMe', address: 'coach@example.test' };
const english: LetterText = {
  locale: 'en',
  organizationName: 'Northside <Strength>',
  subject: 'Train with Northside',
  body: ['Robin invites you.'],
  action: { label: 'Accept', url: 'https://coach.example.test/join/a-token' },
  orOpen: 'Or open this address:',
  closing: ['Ignore it otherwise.'],
};
const arabic: LetterText = {
  ...english,
  locale: 'ar',
  organizationName: 'نادي الشمال',
  subject: 'تدرّب',
};

let smtp: TestSmtpServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'coachme-mail-'));
  smtp = await anSmtpServer();
});
beforeEach(() => {
  smtp.received.length = 0;
});
afterAll(async () => {
  await smtp.end();
  rmSync(folder, { recursive: true });
});

const smtpMailer = (credentials: string) =>
  openMailer({ smtpUrl: smtp.urlFor(credentials), from }, folder);

test('a mail wears the logo and the accent of its organization', async () => {
  const logoUrl = 'https://coach.example.test/logo';
  const look = { logoUrl, button: { ground: '#0b1f4b', words: '#fbfaf7' } };
  const { html, text } = await writeLetter('kim@example.test', { ...english, look });
  expect(html).toContain(`<img src="${logoUrl}" alt=""`);
  expect(html).toContain('background-color:#0b1f4b;color:#fbfaf7');
  expect(text).not.toContain('logo');
});

test('a mail reaches the server with both of its parts, from the organization by our address', async () => {
  const letter = await writeLetter('kim@example.test', english);
  await smtpMailer('post:office').send(letter, 'job-1');
  await smtpMailer('post:office').send(letter, 'job-1');
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([
    ['kim@example.test'],
    ['kim@example.test'],
  ]);
  const mail = await PostalMime.parse(smtp.received[0]?.raw ?? '');
  expect(mail).toMatchObject({
    from: { name: 'Northside <Strength>', address: 'coach@example.test' },
    subject: 'Train with Northside',
    messageId: '<job-1@example.test>',
  });
  expect(mail.text).toContain('Accept:\nhttps://coach.example.test/join/a-token');
  expect(mail.html).toContain('<html lang="en" dir="ltr">');
  expect(mail.html).toContain('Northside &lt;Strength&gt;');
  expect(mail.html).not.toContain('<Strength>');
});

test('in Arabic the lines run from the right, and the words arrive whole', async () => {
  await smtpMailer('post:office').send(await writeLetter('kim@example.test', arabic), 'job-2');
  const mail = await PostalMime.parse(smtp.received[0]?.raw ?? '');
  expect(mail.subject).toBe('تدرّب');
  expect(mail.from?.name).toBe('نادي الشمال');
  expect(mail.html).toContain('<html lang="ar" dir="rtl">');
  expect(mail.html).toMatch(/<body dir="rtl"/);
  // The address itself runs from left to right.
  expect(mail.html).toContain('dir="ltr"');
  expect(mail.text).toContain('نادي الشمال');
});

test('a server that refuses the sender or the reader fails the send, so that the job tries again', async () => {
  const letter = await writeLetter('kim@example.test', english);
  await expect(smtpMailer('post:wrong').send(letter, 'job-3')).rejects.toThrow(/login|auth/i);
  smtp.close(true);
  await expect(smtpMailer('post:office').send(letter, 'job-3')).rejects.toThrow('Come back later.');
  smtp.close(false);
  await smtpMailer('post:office').send(letter, 'job-3');
  expect(smtp.received).toHaveLength(1);
});

test('without a server a mail is a file that its owner alone may read', async () => {
  const mailer = openMailer({ smtpUrl: null, from }, folder);
  await mailer.send(await writeLetter('kim@example.test', english), 'job-4');
  await mailer.send(await writeLetter('kim@example.test', english), 'job-4');
  expect(readdirSync(path.join(folder, 'mail'))).toEqual(['job-4.eml']);
  const file = path.join(folder, 'mail/job-4.eml');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const mail = await PostalMime.parse(readFileSync(file));
  expect(mail).toMatchObject({
    subject: 'Train with Northside',
    to: [{ address: 'kim@example.test' }],
  });
});

test('a line break in a name makes no header of its own', async () => {
  const wicked = {
    ...english,
    subject: 'Hello\r\nBcc: all@example.test',
    organizationName: 'A\r\nB',
  };
  await smtpMailer('post:office').send(await writeLetter('kim@example.test', wicked), 'job-5');
  const mail = await PostalMime.parse(smtp.received[0]?.raw ?? '');
  expect(mail.bcc).toBeUndefined();
  expect(smtp.received[0]?.recipients).toEqual(['kim@example.test']);
});
