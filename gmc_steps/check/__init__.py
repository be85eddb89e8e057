"""The static checks: features, restatements and norms against one another, running nothing.

`project` runs all of them for `gmc-steps check`; `annotations` writes them for pull requests.

- `features`, `answers`, `local`: what is wrong with scenarios, and with those of a local policy;
  `situations`: with those that readers enter by
- `restatements`: what is wrong with the pages of the guidance; `rendered`: with what a reader sees
  of them; `inventory`: with norms that came, went or changed their force
- `coverage`, with the alternatives of `clauses`: what no scenario exercises
- `copied`: whether a sentence of the text stands anywhere

And the text itself, which a project holds only as digests:

- `claims`, `wording`, `fingerprints`: what is held of it, and writing that down
- `official`, `layout`: reading a copy; `fidelity` holds it against the norms
- `editions`: what another edition changes; `pairing` and `stream` find what is which, `changes`
  what differs, `hanging` what hangs on it, `telling` says it
"""
