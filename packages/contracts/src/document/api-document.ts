import { api } from '../api.ts';
import { openApi } from '../kit/openapi.ts';

/**
 * Of the OpenAPI document. A change that breaks callers raises the first number, any other change the second.
 * `npm run openapi` refuses to write a breaking change without that.
 */
export const apiVersion = '1.0';

/** The OpenAPI document of the whole API, as `/api/v1/openapi.json` serves it. */
export const apiDocument = () => openApi(api, { title: 'CoachMe', version: apiVersion });
