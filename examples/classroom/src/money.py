"""Given: amounts of money as whole cents."""


def cents(text):
    """Return an amount such as "12.50" in cents."""
    whole, _, part = text.partition(".")
    return 100 * int(whole) + int(part.ljust(2, "0") or 0)
