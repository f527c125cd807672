import { at, goesTo, type Visit, type Visitor } from './visiting.ts';

const place =
  (id: 'health' | 'delivery' | 'mails' | 'people' | 'organizations' | 'audit') =>
  ({ page, t }: Visitor) =>
    page.getByRole('link', { name: t(`platform.places.${id}`), exact: true });

/** Pages of whoever runs the installation. */
export const operatorVisits: Readonly<Record<string, Visit>> = {
  '/platform': {
    address: at('/platform'),
    action: place('delivery'),
    outcome: goesTo(/\/platform\/delivery$/),
  },
  '/platform/delivery': {
    address: at('/platform/delivery'),
    action: place('mails'),
    outcome: goesTo(/\/platform\/mails$/),
  },
  '/platform/mails': {
    address: at('/platform/mails'),
    action: place('people'),
    outcome: goesTo(/\/platform\/people$/),
  },
  '/platform/people': {
    address: at('/platform/people'),
    action: place('organizations'),
    outcome: goesTo(/\/platform\/organizations$/),
  },
  '/platform/organizations': {
    address: at('/platform/organizations'),
    action: place('audit'),
    outcome: goesTo(/\/platform\/audit$/),
  },
  '/platform/audit': {
    address: at('/platform/audit'),
    action: place('health'),
    outcome: goesTo(/\/platform$/),
  },
};
