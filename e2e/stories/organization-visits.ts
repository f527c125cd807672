import { expect } from '@playwright/test';
import { at, button, goesTo, link, opensDialog, type Visit } from './visiting.ts';

/** Pages on which an owner decides who works here, where and as what, and how it looks. */
export const organizationVisits: Readonly<Record<string, Visit>> = {
  '/organization': {
    address: at('/organization'),
    action: ({ page, t }) =>
      page
        .getByRole('main')
        .getByRole('listitem')
        .getByRole('link', { name: t('organization.pages.people') })
        .first(),
    outcome: goesTo(/\/organization\/people$/),
  },
  '/organization/people': {
    address: at('/organization/people'),
    action: link((t) => t('organization.people.invite')),
    outcome: opensDialog,
  },
  '/organization/roles': {
    address: at('/organization/roles'),
    action: link((t) => t('organization.roles.new')),
    outcome: opensDialog,
  },
  '/organization/teams': {
    address: at('/organization/teams'),
    action: link((t) => t('organization.teams.new')),
    outcome: opensDialog,
  },
  '/organization/branches': {
    address: at('/organization/branches'),
    action: ({ page, t }) =>
      page
        .getByRole('main')
        .getByRole('link', { name: t('organization.pages.general') })
        .first(),
    outcome: goesTo(/\/organization\/general$/),
  },
  '/organization/attendance': {
    address: at('/organization/attendance'),
    action: ({ page, t }) =>
      page
        .getByRole('main')
        .getByRole('link', { name: t('organization.pages.general') })
        .first(),
    outcome: goesTo(/\/organization\/general$/),
  },
  '/organization/general': {
    address: at('/organization/general'),
    action: button((t) => t('organization.general.changeAddress')),
    outcome: ({ page, t }) => expect(page.getByText(t('organization.saved')).first()).toBeVisible(),
  },
  '/organization/branding': {
    address: at('/organization/branding'),
    action: button((t) => t('organization.branding.choose')),
    outcome: ({ page, t }) =>
      expect(
        page.getByRole('button', { name: t('organization.branding.choose') }).first(),
      ).toBeFocused(),
  },
  '/organization/leave': {
    address: at('/organization/leave'),
    action: button((t) => t('organization.leave.transferAction')),
    outcome: ({ page, t }) =>
      expect(page.getByText(t('organization.removal.choosePlease'))).toBeVisible(),
  },
};
