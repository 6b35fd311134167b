#!/usr/bin/env bash
# Lets the replica in, which is in the same network.
set -euo pipefail
printf 'host replication letters samenet scram-sha-256\n' >>"$PGDATA/pg_hba.conf"
