"""The static site.

A pure generator (`model`, `pages`, `weave`) that knows neither pytest nor MkDocs, and a thin
MkDocs plugin around it: the theme's support ends in May 2027, and the generator must outlive it.

- `site_model`: everything that the site shows, built from `paragraph` and `scenario`; `options`:
  the adopter's settings; `words`: the wording of statuses
- `render`: turns the model into pages with the templates of `templating`; `badges`, `glossary`
  (with `answers`), `phrases`, `regions`, `whole`, `aliases`: parts of those pages
- `situations`, made of `situation`: a page for each question that readers enter by
- `decide`: the guided tool, and its tasks as pictures and lists; `kit`: a card and a poster;
  `trying`: the page on which an author tries a scenario
- `worked_out`: results that depend on the rules alone, kept from build to build
- `dated`, `kept`: dated copies, and what changed between them
- `plugin`, `configuration`, `links`: the edge to MkDocs; `policy`, `dead_weight`, `offline`: the
  last steps on finished pages
- `border`: checks that only checked content is published; `foreign`: what no page may contain
- `build`: runs the scenarios, reports problems (`failures`) and writes the site (`writing`,
  `aside`)
"""

from gmc_steps.publish.options import Options
from gmc_steps.publish.render import foot, pages, weave
from gmc_steps.publish.site_model import SiteModel, model

__all__ = ["Options", "SiteModel", "foot", "model", "pages", "weave"]
