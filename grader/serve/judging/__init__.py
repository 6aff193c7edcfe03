"""How verdicts come about: the stations' work in turn, public checks, regrades, proofs."""
