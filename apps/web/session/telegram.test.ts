import { expect, test } from 'vitest';
import { telegramAnswer } from './telegram.ts';

const encoded = (answer: unknown) =>
  Buffer.from(typeof answer === 'string' ? answer : JSON.stringify(answer)).toString('base64url');

test('what Telegram leaves after the # is read, in any script', () => {
  const answer = { id: 42, first_name: 'أمينة', auth_date: 1_763_600_000, hash: 'ab' };
  expect(telegramAnswer(`#tgAuthResult=${encoded(answer)}`)).toEqual(answer);
});

test('nothing, a cut answer and another answer are none', () => {
  for (const hash of ['', '#', '#tgAuthResult=', '#tgAuthResult=false', '#other=1']) {
    expect(telegramAnswer(hash)).toBeNull();
  }
  expect(telegramAnswer(`#tgAuthResult=${encoded('{"id":1')}`)).toBeNull();
  expect(telegramAnswer(`#tgAuthResult=${encoded('[]')}`)).toBeNull();
});
