"""The static site.

A pure generator (`model`, `pages`, `weave`) that knows neither pytest nor MkDocs, and a thin
MkDocs plugin around it: the theme's support ends in May 2027, the generator must outlive it.
"""

from gmc_steps.publish.options import Options
from gmc_steps.publish.render import foot, pages, weave
from gmc_steps.publish.site_model import SiteModel, model

__all__ = ["Options", "SiteModel", "foot", "model", "pages", "weave"]
