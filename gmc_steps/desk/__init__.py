"""The author's desk: what helps to write a scenario, and to judge one that is written.

`theorem` reads a scenario as what it claims, `doctor` says what is odd about it (`alike`,
`reasons`), `suggest` what is missing, `trial` whether it holds; `dialogue`, `draft` and `place`
make a new one, and `snippets` completes phrases in an editor. Nothing here runs pytest or knows
MkDocs: all of it asks the core.
"""
