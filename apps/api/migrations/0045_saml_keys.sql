-- Up Migration

-- A second key pair of a SAML connection: the next one until it is switched to, then the one before, which still opens
-- what is encrypted for it. Whether answers have to be encrypted, the organization says.
alter table organizations.sso_connections
  add column other_key_sealed bytea,
  add column other_certificate text,
  add column other_made_at timestamptz,
  add column is_other_next boolean,
  add column wants_encrypted boolean not null default false,
  add constraint sso_connections_other check (
    (other_key_sealed is null) = (other_certificate is null)
    and (other_key_sealed is null) = (other_made_at is null)
    and (other_key_sealed is null) = (is_other_next is null)
  );
