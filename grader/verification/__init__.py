"""Proofs about suites: what must pass them passes, and what must not does not."""
