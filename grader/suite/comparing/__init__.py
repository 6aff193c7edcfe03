"""How an answer of each kind is held to what is expected of it, and how a difference is told in its own terms."""
