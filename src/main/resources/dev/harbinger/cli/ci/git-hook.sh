#!/bin/sh
# Checks the rules that are about to be committed, as they are staged: their form, their sense, their tests.
# Save it as .git/hooks/pre-commit and make it executable. HARBINGER is the command, if it is not the jar of this tree;
# HARBINGER_RULES is the folder of the rule packs, if it is not rules.
set -eu

root=$(git rev-parse --show-toplevel)
rules=${HARBINGER_RULES:-rules}
cd "$root"
if git diff --cached --quiet -- "$rules"; then
    exit 0
fi

harbinger() {
    if [ -n "${HARBINGER:-}" ]; then
        $HARBINGER "$@"
    else
        java -jar "$root/target/quarkus-app/quarkus-run.jar" "$@"
    fi
}

staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
git ls-files -z -- "$rules" | git checkout-index -z --stdin --prefix="$staged/"
cd "$staged"

status=0
harbinger fmt --check "$rules" || status=1
if harbinger check "$rules"; then
    harbinger test "$rules" || status=1
else
    status=1
fi
exit $status
