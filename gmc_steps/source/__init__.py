"""Reads a project's files: features, restatements, guidance.

Nothing here judges. A file that cannot be read is never left out: it becomes a `Problem` with its
place.

- `project`: a whole project in one value; `problem`: a fault and its place
- `layout`, `files`: the places of files, and reading them
- `guidance_name`, `loading`: the name of the guidance that a project restates, and loading it
- `feature`, `features`: the feature files as data; `parsing` and `syntax` read one, `flaws` and
  `swallowed` find scenarios that can show nothing and steps that Gherkin takes for prose
- `restatements`: the pages of the guidance; `rendered`: what a reader sees of them; `reviews`: who
  compared them with the text; `named`: the situations that pages link to
"""
