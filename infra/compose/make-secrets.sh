#!/bin/sh
# Makes every secret that compose.yaml names and that is not there yet. What is there stays.
set -eu
cd "$(dirname "$0")"
umask 022
# The folder is closed, the files in it are not: inside a container each is read by another user.
mkdir -p secrets
chmod 700 secrets

random() { od -An -v -N24 -tx1 /dev/urandom | tr -d ' \n'; }
keep() {
  if [ -e "secrets/$1" ]; then
    echo "secrets/$1 is there already"
  else
    printf '%s' "$2" > "secrets/$1"
    echo "secrets/$1 made"
  fi
}

keep postgres_superuser_password "$(random)"
keep database_password "$(random)"
keep database_url "postgres://coachme_admin:$(cat secrets/database_password)@postgres:5432/coachme"
keep redis_conf "requirepass $(random)"
keep redis_url "redis://:$(cut -d ' ' -f 2 secrets/redis_conf)@redis:6379"
# Yours to fill in, if you use them.
keep smtp_url ''
keep s3_access_key ''
keep s3_secret_key ''
keep sms_url ''
keep whatsapp_token ''
keep telegram_token ''
keep google_client_secret ''
keep apple_private_key ''
keep facebook_client_secret ''
keep oidc_client_secret ''
keep sentry_dsn ''
