"""The author's desk: help with writing scenarios, and with judging those that are written.

`theorem` reads a scenario as a claim, `doctor` says what is odd about it (with `alike` and
`reasons`), `suggest` says what is missing and `trial` whether it holds; `dialogue`, `draft` and
`place` make a new one, and `snippets` completes phrases in an editor. Nothing here runs pytest or
knows MkDocs: all of it asks the core.
"""
