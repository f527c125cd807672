import type { Input } from '@coachme/contracts/kit/route';
import type { SsoTest, ssoContract } from '@coachme/contracts/sso.contract';
import { ProviderRefusal, providersFacade } from '#contexts/identity';
import { permit } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { certificateEnd } from './certificate.ts';
import { type ConnectionRow, requireConnection } from './sso.queries.ts';
import { oidcSettings } from './sso-provider.ts';

type Test = Input<typeof ssoContract.testSsoConnection>;

/** Asks the provider whether it is there and says who it is; of SAML, which cannot be asked, whether its certificate holds. */
export async function testSsoConnection(call: SignedInCall, { params }: Test): Promise<SsoTest> {
  permit(call, 'organization:update');
  const row = await call.work.run(call.actor, (ctx) => requireConnection(ctx, params.id));
  const problem = row.kind === 'oidc' ? await problemOfOidc(call, row) : problemOfSaml(call, row);
  return { isReady: problem === null, problem };
}

async function problemOfOidc(call: SignedInCall, row: ConnectionRow): Promise<SsoTest['problem']> {
  try {
    await providersFacade.discoverOidc(oidcSettings(call, row), call.egress);
    return null;
  } catch (error) {
    if (!(error instanceof ProviderRefusal)) throw error;
    return error.kind === 'away' ? 'away' : 'not-a-provider';
  }
}

function problemOfSaml(call: SignedInCall, { certificate }: ConnectionRow): SsoTest['problem'] {
  const end = certificate === null ? null : certificateEnd(certificate);
  return end !== null && end > call.now() ? null : 'certificate-over';
}
