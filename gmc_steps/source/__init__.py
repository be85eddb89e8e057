"""What stands in a project's files, read once and handed down: features, restatements, guidance.

Nothing here judges. What cannot be read is never left out: it becomes a `Problem` with its place.

- `project`: the whole of a project, in one value; `problem`: something wrong, and where
- `layout`, `files`: where things stand, and reading them
- `guidance_name`, `loading`: which guidance a project restates, and that guidance
- `feature`, `features`: what the feature files say; `parsing` and `syntax` read one, `flaws` and
  `swallowed` find scenarios that can show nothing and steps that Gherkin passes over
- `restatements`: what the pages of the guidance say, and `rendered`: what a reader sees of them;
  `reviews`: who compared that with the text; `named`: the situations that they lead to
"""
