"""The static checks: features, restatements and norms against one another, without a run.

`project` runs all of them for `gmc-steps check`; `annotations` writes them for pull requests.

- `features`, `answers`: the scenarios; `local`: those of a local policy; `situations`: those that
  readers start from
- `restatements`: the pages of the guidance; `rendered`: what a reader sees of them; `inventory`:
  norms added, removed or changed in force
- `coverage`, with the alternatives of `clauses`: norms and conditions that no scenario exercises
- `copied`: sentences of the text copied into the project

And the text itself, which a project holds only as digests:

- `claims`, `wording`, `fingerprints`: what the project holds of it, and how that is written
- `official`, `layout`: reading a copy; `fidelity`: comparing it with the norms
- `editions`: comparing another edition; `pairing` and `stream` match its passages and sentences,
  `changes` finds the differences, `hanging` what depends on them, `telling` reports them
"""
