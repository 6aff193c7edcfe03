"""How the class stands, and what teachers decide about it."""
