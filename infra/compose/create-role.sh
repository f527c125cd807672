#!/bin/sh
# Runs once, when the volume of PostgreSQL is new: CoachMe's administrator may make roles and owns one database, and is no superuser.
set -eu
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\set password `cat /run/secrets/database_password`
create role coachme_admin login createrole createdb password :'password';
create database coachme owner coachme_admin;
SQL
