-- Up Migration

-- What signs our requests to an organization's SAML provider. A connection from before gets its key when it is used next.
alter table organizations.sso_connections
  add column signing_key_sealed bytea,
  add column signing_certificate text,
  add constraint sso_connections_signing check ((signing_key_sealed is null) = (signing_certificate is null));
-- A provider reads who we are at an address that names the connection and no organization.
create policy identity on organizations.sso_connections for select to coachme_identity using (true);
grant select (organization_id, id, kind) on organizations.sso_connections to coachme_identity;
-- Who runs the installation reads why they acted as somebody.
create policy identity on organizations.actings for select to coachme_identity using (true);
grant select (organization_id, id, reason) on organizations.actings to coachme_identity;
