import { providersContract } from '@coachme/contracts/providers.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { beginProvider } from './begin-provider.ts';
import { beginProviderLink } from './begin-provider-link.ts';
import { finishProvider } from './finish-provider.ts';
import { linkProvider } from './link-provider.ts';
import { registerWithProvider } from './register-with-provider.ts';
import { returnByForm } from './return-by-form.ts';
import { samlMetadata } from './saml-metadata.ts';

export const providersControllers = [
  endpoints('Providers', [
    [providersContract.beginProvider, beginProvider],
    [providersContract.finishProvider, finishProvider],
    [providersContract.registerWithProvider, registerWithProvider],
    [providersContract.returnByForm, returnByForm],
    [providersContract.samlMetadata, samlMetadata],
    byCall(providersContract.beginProviderLink, beginProviderLink),
    byCall(providersContract.linkProvider, linkProvider),
  ]),
];
