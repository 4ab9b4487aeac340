#!/bin/sh
# Run once by the image of Postgres, when its database is made: lets the replica of compose.yaml connect.
set -eu
echo "host replication $POSTGRES_USER all scram-sha-256" >> "$PGDATA/pg_hba.conf"
