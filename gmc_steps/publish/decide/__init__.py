"""The guided tool: a few questions, and an answer that cites its paragraphs.

The rules are the core's: this folder only carries them to the page (`data`), and shows the usual
ways in as pictures and as lists that need no JavaScript (`outline`, `drawing`). The page's
scripts are ``theme/assets/decide*.js``; whoever does not want the tool deletes them, this folder
and ``docs/decide.md``.
"""
