#!/usr/bin/env bash
# A PostgreSQL that follows the database, beginning with a copy of it.
set -euo pipefail
data=$PGDATA
if [ ! -e "$data/PG_VERSION" ]; then
	pg_basebackup -D "$data" -R -X stream -c fast \
		-d "host=database user=letters password=$(cat /run/secrets/spring.datasource.password)"
fi
exec postgres -D "$data"
