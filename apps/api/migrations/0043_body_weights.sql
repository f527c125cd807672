-- Up Migration
-- What a client weighed on which day; one for each day, in every organization where the person is coached.
create table execution.body_weights (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  measured_on date not null,
  weight_kg numeric(8, 4) not null check (weight_kg between 20 and 400),
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create unique index body_weights_of_day on execution.body_weights (organization_id, client_id, measured_on desc);
select platform.protect_tenant('execution.body_weights');
select platform.protect_consent('execution.body_weights', 'client_id', 'body');
