import { brandingContract as contract } from '@coachme/contracts/branding.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { getOverview } from '../get-overview.ts';
import { changeAddress } from './change-address.ts';
import { changeBranding } from './change-branding.ts';
import { getBrandPicture, getOrganizationPage } from './organization-page.ts';

export const brandingControllers = [
  endpoints('Branding', [
    byCall(contract.getOverview, ({ work, actor, request }) =>
      work.run(actor, (ctx) => getOverview(ctx, (slug) => `${request.baseUrl}/o/${slug}`)),
    ),
    byCall(contract.changeBranding, changeBranding),
    byCall(contract.changeAddress, changeAddress),
    [contract.getOrganizationPage, getOrganizationPage],
    [contract.getBrandPicture, getBrandPicture],
  ]),
];
