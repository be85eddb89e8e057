"""The site while it is being written: each save runs what it affects and updates the open page.

- `server`: the main process, with `watching` (the files), `pages` (what it serves) and `state`
  (what open pages are sent)
- `worker`: its subprocess, from both ends, with `live` (what a change affects) and `player`
  (processes that wait to play scenarios); `answer` is what it sends
"""
