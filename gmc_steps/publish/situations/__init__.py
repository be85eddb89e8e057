"""Entering by a situation: a page for each question that a scenario tagged `@situation` asks.

A page is made from its scenario and nothing else: the question is its title, the answer the core's
to its Givens, the status what its run has earned (`gmc_steps.publish.situation`). The answer is
also a way into the guided tool, with everything filled in.
"""

from gmc_steps.publish.situations.page import documents, place_of, slots

__all__ = ["documents", "place_of", "slots"]
