import type { api } from '@coachme/contracts/api';
import type { Client } from '@coachme/contracts/kit/client';

/** The API as code calls it, in the browser and on the server alike. */
export type Api = Client<typeof api>;
