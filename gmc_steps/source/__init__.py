"""What stands in a project's files, read once and handed down: features, restatements, guidance.

Nothing here judges. What cannot be read is never left out: it becomes a `Problem` with its place.
"""
