"""The guided tool: a few questions, and an answer that cites its paragraphs.

The rules are the core's: this folder only brings them to the page (`data`), and shows common tasks
as pictures and as lists that need no JavaScript (`outline`, `drawing`). The page's scripts are
``theme/assets/decide*.js``; to remove the tool, delete them, this folder and ``docs/decide.md``.
"""
