"""The author's desk: what helps to judge a scenario that is written.

`theorem` reads a scenario as what it claims. Nothing here runs pytest or knows MkDocs: all of it
asks the core.
"""
