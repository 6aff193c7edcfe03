#!/usr/bin/env bash
# Gradescope runs this for each submission and reads results/results.json.
cd /
exec "${AUTOGRADER:-/autograder}/python/bin/python" -I -m grader.exports.container.run
