"""Answers with a query that has no end, and with one whose one value is a gigabyte."""

import itertools

count = itertools.count()


def query(table):
    if next(count) % 2:
        return "select zeroblob(999999999)"
    return "with recursive t(x) as (select 1 union all select x + 1 from t) select x from t"
