#!/usr/bin/env bash
# Two nodes of the archive behind nginx, on one PostgreSQL with a streaming replica and one OpenSearch, all on this
# computer and without containers.
#
#   two-nodes.sh start FOLDER     starts everything; FOLDER is made, and keeps the data, logs and process ids
#   two-nodes.sh restart FOLDER   restarts the nodes one after another, while the site stays open
#   two-nodes.sh stop FOLDER      stops everything that was started
#
# Settings, by environment:
#   PORT               of nginx, 8400; nodes, databases, and operators take the next seven
#   ARCHIVE            how a node is started, "java -jar target/letters-archive-….jar"
#   POSTGRES           the folder of the programs of PostgreSQL 15 or newer, /usr/lib/postgresql/15/bin
#   OPENSEARCH         the address of a running OpenSearch; without it each node has an index of its own
#   PROBE              the path that says whether a node takes requests, /readyz
#   DRAIN              for how long a node that is told to stop sends readers to the other one, 3s
#   SECOND_FACTOR_KEY  32 bytes in Base64 (openssl rand -base64 32); without it nobody can set up a second factor
set -euo pipefail

action=${1:?start, restart or stop}
folder=${2:?the folder for data, logs and process ids}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

port=${PORT:-8400}
node_ports=($((port + 1)) $((port + 2)))
primary_port=$((port + 3))
replica_port=$((port + 4))
postgres=${POSTGRES:-/usr/lib/postgresql/15/bin}
probe=${PROBE:-/readyz}
drain=${DRAIN:-3s}

# PostgreSQL refuses to run as root; in a user namespace root is nobody.
as=()
nginx_user=
if [ "$(id -u)" = 0 ]; then
	as=(unshare -U)
	nginx_user='user root;'
fi

say() {
	printf '%s %s\n' "$(date +%T)" "$*"
}

await() { # what, seconds, command…
	local what=$1 seconds=$2 tries
	shift 2
	for ((tries = 0; tries < seconds * 5; tries++)); do
		if "$@" >/dev/null 2>&1; then
			return
		fi
		sleep 0.2
	done
	say "$what does not answer; see the logs in $folder" >&2
	return 1
}

is_running() { # process id
	local state
	state=$(ps -o stat= -p "$1" 2>/dev/null) && [ "${state:0:1}" != Z ]
}

start_server() { # name, port, options…
	local name=$1 server_port=$2
	shift 2
	"${as[@]}" "$postgres/pg_ctl" start -s -w -D "$folder/$name" -l "$folder/$name.log" \
		-o "-p $server_port -c listen_addresses=127.0.0.1 -c unix_socket_directories= $*"
}

start_primary() {
	if [ ! -e "$folder/primary" ]; then
		(umask 077 && head -c 24 /dev/urandom | base64 | tr '+/' '-_' >"$folder/password")
		"${as[@]}" "$postgres/initdb" -D "$folder/primary" -U letters -A scram-sha-256 \
			--pwfile="$folder/password" -E UTF8 --locale=C.UTF-8 >"$folder/initdb.log"
	fi
	start_server primary "$primary_port" "-c wal_keep_size=256MB"
	PGPASSWORD=$(cat "$folder/password")
	export PGPASSWORD
	if ! "$postgres/psql" -h 127.0.0.1 -p "$primary_port" -U letters -qAtc '' letters 2>/dev/null; then
		"$postgres/createdb" -h 127.0.0.1 -p "$primary_port" -U letters letters
	fi
}

start_replica() {
	if [ ! -e "$folder/replica" ]; then
		"${as[@]}" "$postgres/pg_basebackup" -D "$folder/replica" -R -X stream -c fast \
			-d "host=127.0.0.1 port=$primary_port user=letters password=$PGPASSWORD"
	fi
	start_server replica "$replica_port"
}

start_node() { # number
	local node_port=${node_ports[$1 - 1]} command database
	command=${ARCHIVE:-java -jar $(ls "$here"/../../target/letters-archive-*.jar)}
	database=jdbc:postgresql://127.0.0.1
	(
		export SPRING_DATASOURCE_URL=$database:$primary_port/letters SPRING_DATASOURCE_USERNAME=letters
		export SPRING_DATASOURCE_PASSWORD=$PGPASSWORD
		export ARCHIVE_DATABASE_REPLICA_URL=$database:$replica_port/letters ARCHIVE_DATABASE_REPLICA_USERNAME=letters
		export ARCHIVE_DATABASE_REPLICA_PASSWORD=$PGPASSWORD
		export MANAGEMENT_SERVER_PORT=$((port + 5 + $1))
		export SERVER_PORT=$node_port SERVER_ADDRESS=127.0.0.1 SERVER_FORWARDHEADERSSTRATEGY=native
		export ARCHIVE_SHUTDOWN_DRAINTIME=$drain ARCHIVE_DATAFOLDER=$folder/node-$1
		if [ -n "${SECOND_FACTOR_KEY:-}" ]; then
			export ARCHIVE_OFFICE_SECONDFACTORKEY=$SECOND_FACTOR_KEY
		fi
		if [ -n "${OPENSEARCH:-}" ]; then
			export ARCHIVE_SEARCH_BACKEND=opensearch ARCHIVE_SEARCH_HOSTS=$OPENSEARCH
		fi
		# shellcheck disable=SC2086 # a command with its arguments
		exec $command >>"$folder/node-$1.log" 2>&1
	) &
	echo $! >"$folder/node-$1.pid"
	await "Node $1" 180 curl -fsS "http://127.0.0.1:$node_port$probe"
	say "node $1 takes requests"
}

stop_node() { # number
	local pid
	pid=$(cat "$folder/node-$1.pid" 2>/dev/null) || return 0
	if kill -TERM "$pid" 2>/dev/null; then
		while is_running "$pid"; do
			sleep 0.2
		done
		say "node $1 has stopped"
	fi
	rm -f "$folder/node-$1.pid"
}

start_proxy() {
	mkdir -p "$folder/nginx/run"
	cp "$here/nginx.conf" "$folder/nginx/"
	printf 'listen 127.0.0.1:%s;\n' "$port" >"$folder/nginx/listen.conf"
	{
		printf 'upstream archive {\n'
		printf '\tserver 127.0.0.1:%s max_fails=1 fail_timeout=5s;\n' "${node_ports[@]}"
		# Shorter than a node drains: no connection lies here when it closes.
		printf '\tkeepalive 32;\n\tkeepalive_timeout 2s;\n'
		printf '}\n'
	} >"$folder/nginx/nodes.conf"
	nginx -p "$folder/nginx/" -c "$folder/nginx/nginx.conf" -g "$nginx_user"
	await nginx 10 curl -fsS "http://127.0.0.1:$port/about"
}

case $action in
start)
	start_primary
	start_replica
	say "PostgreSQL and its replica run"
	start_node 1
	start_node 2
	start_proxy
	say "The archive is open at http://127.0.0.1:$port/"
	;;
restart)
	PGPASSWORD=$(cat "$folder/password")
	for number in 1 2; do
		stop_node "$number"
		start_node "$number"
		# Until nginx asks it again, after fail_timeout.
		sleep 6
	done
	;;
stop)
	if [ -e "$folder/nginx/run/nginx.pid" ]; then
		kill -QUIT "$(cat "$folder/nginx/run/nginx.pid")"
	fi
	stop_node 1
	stop_node 2
	for server in replica primary; do
		if [ -e "$folder/$server/postmaster.pid" ]; then
			"${as[@]}" "$postgres/pg_ctl" stop -s -m fast -D "$folder/$server"
		fi
	done
	say "everything has stopped"
	;;
*)
	say "start, restart or stop, not $action" >&2
	exit 2
	;;
esac
