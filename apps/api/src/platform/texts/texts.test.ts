import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anHttpRecorder, type HttpRecorder } from '#test/an-http-recorder';
import { textSettingsOf } from './text-settings.ts';
import { openTexts } from './texts.ts';

const message = { to: '+254712345678', text: '123456 is your code.', code: '123456', locale: 'en' };

let company: HttpRecorder;
beforeAll(async () => {
  company = await anHttpRecorder();
});
beforeEach(() => {
  company.received.length = 0;
  company.answer(200);
});
afterAll(() => company.end());

const refuse = (setting: string): never => {
  throw new Error(setting);
};
const texts = (env: object) =>
  openTexts(textSettingsOf({ COACHME_WHATSAPP_TEMPLATE: 'coachme_code', ...env }, refuse));
const account = () => company.url.replace('//', '//AC1:secret%2Fkey@');

test('a text message goes to the gateway as a form, the account beside it', async () => {
  const { sms } = texts({
    COACHME_SMS_URL: `${account()}/Messages.json`,
    COACHME_SMS_FROM: '+15550100',
  });
  await sms?.send(message);
  const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = company.received;
  expect(path).toBe('/Messages.json');
  expect(headers.authorization).toBe(`Basic ${btoa('AC1:secret/key')}`);
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
    To: '+254712345678',
    From: '+15550100',
    Body: '123456 is your code.',
  });
});

test('a WhatsApp code is a template with the code in its text and its button', async () => {
  const { whatsapp } = texts({
    COACHME_WHATSAPP_URL: `${company.url}/v23.0/42/`,
    COACHME_WHATSAPP_TOKEN: 'the-token',
  });
  await whatsapp?.send(message);
  expect(company.received[0]).toMatchObject({
    path: '/v23.0/42/messages',
    headers: { authorization: 'Bearer the-token' },
  });
  const parameters = [{ type: 'text', text: '123456' }];
  expect(JSON.parse(company.received[0]?.body ?? '')).toEqual({
    messaging_product: 'whatsapp',
    to: '254712345678',
    type: 'template',
    template: {
      name: 'coachme_code',
      language: { code: 'en' },
      components: [
        { type: 'body', parameters },
        { type: 'button', sub_type: 'url', index: '0', parameters },
      ],
    },
  });
});

test('a refusal fails the send, so that the job tries again, and says no key and no number', async () => {
  company.answer(401);
  const { sms } = texts({ COACHME_SMS_URL: account(), COACHME_SMS_FROM: 'CoachMe' });
  await expect(sms?.send(message)).rejects.toThrow(
    new RegExp(`^${new URL(company.url).host} took no message: 401.$`),
  );
});

test('without keys there is nobody to send; half of a setting is said', () => {
  expect(texts({})).toEqual({ sms: null, whatsapp: null });
  expect(() => texts({ COACHME_SMS_URL: company.url })).toThrow('COACHME_SMS_FROM');
  expect(() => texts({ COACHME_WHATSAPP_URL: company.url })).toThrow('COACHME_WHATSAPP_TOKEN');
  expect(() => texts({ COACHME_SMS_FROM: 'CoachMe' })).toThrow('COACHME_SMS_URL');
  expect(() => texts({ COACHME_WHATSAPP_TOKEN: 'token' })).toThrow('COACHME_WHATSAPP_URL');
});
