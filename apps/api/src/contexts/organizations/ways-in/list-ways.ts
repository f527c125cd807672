import type { Page } from '@coachme/contracts/kit/page';
import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { providersFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { telegramPage } from './sign-in-by-telegram.ts';

type Asked = { readonly query: { readonly organization?: string | undefined } };

/** The ways to sign in that are offered here; what lacks its keys is not in it. */
export async function listWays(call: PublicCtx, _asked: Asked): Promise<Page<OfferedWay>> {
  anyone(call, 'whoever signs in asks this first');
  const { sms, whatsapp } = call.texts;
  const { telegram } = call.config;
  const items: OfferedWay[] = [
    { id: 'password', kind: 'password', name: null, target: null },
    { id: 'email', kind: 'code', name: null, target: null },
  ];
  if (sms) items.push({ id: 'sms', kind: 'code', name: null, target: null });
  if (whatsapp) items.push({ id: 'whatsapp', kind: 'code', name: 'WhatsApp', target: null });
  if (telegram) {
    const target = telegramPage(call.request.baseUrl, telegram);
    items.push({ id: 'telegram', kind: 'widget', name: 'Telegram', target });
  }
  for (const { id, name } of providersFacade.offeredProviders(call.config.providers, call.egress)) {
    items.push({ id, kind: 'redirect', name, target: null });
  }
  if (await call.work.runAs('identity', providersFacade.hasCaptors)) {
    items.push({ id: 'sso', kind: 'redirect', name: null, target: null });
  }
  return { items, nextCursor: null };
}
