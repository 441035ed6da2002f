#!/usr/bin/env bash
# Makes the ahead-of-time cache of the container: starts the service once, lets it assess one fact set and stops it.
#
#   train.sh CACHE FACT_SET [JAVA OPTION]...      in the folder of quarkus-run.jar
#
# Nothing but bash and Java is needed: it speaks HTTP through /dev/tcp.
set -euo pipefail

cache=$1 fact_set=$2
shift 2
port=${TRAINING_PORT:-8099}

# Prints the status line of the answer.
send() {
    local method=$1 path=$2 body=${3:-/dev/null}
    exec 3<>"/dev/tcp/127.0.0.1/$port" || return
    printf '%s %s HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n' \
        "$method" "$path" "$(wc -c <"$body")" >&3
    cat "$body" >&3
    local status
    read -r status <&3
    cat <&3 >/dev/null
    exec 3>&-
    echo "$status"
}

java -XX:AOTCacheOutput="$cache" -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=$port "$@" -jar quarkus-run.jar &
service=$!
for _ in {1..600}; do
    kill -0 $service 2>/dev/null || { echo "The service ended before it was ready." >&2; exit 1; }
    [[ $(send GET /q/health/ready 2>/dev/null || true) == *" 200 "* ]] && break
    sleep 0.1
done

status=$(send POST /v1/assessments "$fact_set")
[[ $status == *" 201 "* ]] || { echo "The fact set ($fact_set) was answered with: $status" >&2; exit 1; }

kill -TERM $service
wait $service || (($? == 143))
[[ -s $cache ]] || { echo "The cache ($cache) was not written." >&2; exit 1; }
