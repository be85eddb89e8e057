"""Starting from a situation: a page for each question asked by a scenario tagged `@situation`.

A page is made from its scenario alone: the title is the question, the answer is the core's answer
to the Givens, and the status is what the scenario's run has earned (`gmc_steps.publish.situation`).
The answer also links to the guided tool, with everything filled in.
"""

from gmc_steps.publish.situations.page import documents, place_of, slots

__all__ = ["documents", "place_of", "slots"]
