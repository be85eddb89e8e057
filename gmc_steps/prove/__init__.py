"""Proves what holds in every possible situation: the laws of `gmc_steps.core.laws`.

- `proofs`: which laws hold, each over all situations that it is about
- `solver`: a program as clauses, and the SAT solver that looks for a situation
- `batches`: many partial situations at once, where the solver does not reach
- `said`, `way_out`, `in_vain`: what L1, L4 and L10 examine beyond a program's values
- `witness`, `shown`: the smallest situation that breaks a law, and how to show it
- `report`: proofs in words, and as data
"""
