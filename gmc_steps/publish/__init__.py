"""The static site.

A pure generator (`model`, `pages`, `weave`) that knows neither pytest nor MkDocs, and a thin
MkDocs plugin around it: the theme's support ends in May 2027, the generator must outlive it.

- `site_model`: everything that the site shows, made of `paragraph` and `scenario`; `options`: what
  the adopter says; `words`: how a status is said
- `render`: from that to pages, by the templates of `templating`; `badges`, `glossary` (with
  `answers`), `phrases`, `regions`, `whole`, `aliases`: single parts of them
- `situations`, made of `situation`: a page for each question that readers enter by
- `decide`: the guided tool, and its tasks as pictures and lists; `kit`: a card and a poster;
  `trying`: the page on which an author tries a scenario
- `worked_out`: what follows from the rules alone, kept from build to build
- `dated`, `kept`: dated copies, and what changed between them
- `plugin`, `configuration`, `links`: the edge to MkDocs; `policy`, `dead_weight`, `offline`: what
  is done to the pages in the end
- `border`: that what is published was checked; `foreign`: what no page may bring along
- `build`: runs, says what is wrong (`failures`) and writes (`writing`, `aside`)
"""

from gmc_steps.publish.options import Options
from gmc_steps.publish.render import foot, pages, weave
from gmc_steps.publish.site_model import SiteModel, model

__all__ = ["Options", "SiteModel", "foot", "model", "pages", "weave"]
