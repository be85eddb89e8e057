"""The site while it is being written: a save runs what it touches and shows in the open page.

- `server`: the process that is started, with `watching`, `pages` (what it serves) and `state` (what
  open pages are told)
- `worker`: the process below it, from both ends, with `live` (what a change touches) and `player`
  (processes that wait to play scenarios); `answer` is what it tells
"""
