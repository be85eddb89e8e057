"""What a reader may leave out names the law of other nations, and is never a duty."""

from __future__ import annotations

import re
from dataclasses import replace

from gmc_steps.guidance import GUIDANCE
from gmc_steps.publish.regions import mark_regions, offer_choice
from gmc_steps.publish.site_model import SiteModel

NATIONS = {"19.3": ("england", "wales"), "19.4": ("scotland",)}


def test_an_item_is_marked_only_if_all_its_norms_name_some_nations() -> None:
    html = (
        '<p><em id="19.4">Scotland</em></p><ul><li>England: <em id="19.3">the Act</em></li>\n'
        '<li>Both <em id="19.4">a</em> and <em id="19.9">b</em></li>\n<li>Neither</li></ul>'
    )
    marked = mark_regions(html, NATIONS)
    assert re.findall(r"<li data-regions=.*?>", marked) == ['<li data-regions="england wales">']
    assert marked.replace(' data-regions="england wales"', "") == html


def test_a_choice_is_offered_only_where_there_is_something_to_choose() -> None:
    page = '<h2 id="a">A</h2><h2 id="endnotes">Endnotes</h2><ul><li>x</li></ul>'
    assert offer_choice(page, GUIDANCE, str) == page
    offered = offer_choice(page.replace("<li>", '<li data-regions="wales">'), GUIDANCE, str)
    assert "Endnotes</h2><div" in offered
    assert 'src="assets/regions.js"' in offered


def test_the_model_lets_no_duty_be_left_out(project_site: SiteModel) -> None:
    assert project_site.regions
    duty = next(norm for norm in GUIDANCE.norms if norm.directive)
    guidance = GUIDANCE.with_norms({duty.id: replace(duty, regions=("wales",))})
    given = replace(project_site, project=replace(project_site.project, guidance=guidance))
    assert given.regions == project_site.regions
