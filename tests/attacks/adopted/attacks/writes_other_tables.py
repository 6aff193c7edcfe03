"""A query that writes a file where the instructor has files."""

OUTSIDE = "OUTSIDE"


def query(table):
    return f"vacuum into '{OUTSIDE}/new.db'"
