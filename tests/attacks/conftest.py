"""The courses that are attacked are data: their suites judge attacks, and are no tests of ours."""

collect_ignore = ["adopted", "lending", "plain", "told"]
