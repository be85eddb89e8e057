"""The templates of the parts woven into pages; only this module knows where they are."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from gmc_steps.publish import words
from gmc_steps.publish.dated import dated

_HERE = Path(__file__).parent


def fill(template: str, **values: object) -> str:
    """Return a filled template; text that is not marked safe is escaped.

    Args:
        template: The name of a file in ``templates/``, here or in a folder below.
        values: The values that the template uses.
    """
    return _environment().get_template(template).render(**values)


def _first_lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _linked(text: str) -> Markup:
    """Return a text with its web and email addresses as links."""
    parts = words.with_addresses(text)
    link = Markup('<a href="{}">{}</a>')
    return Markup("").join(link.format(to, said) if to else escape(said) for said, to in parts)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader([_HERE / "templates", *sorted(_HERE.glob("*/templates"))]),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    # A macro sees globals, but not the values given to its caller.
    environment.globals["words"] = words
    environment.filters.update(dated=dated, first_upper=words.first_upper)
    environment.filters.update(linked=_linked, first_lower=_first_lower)
    return environment
