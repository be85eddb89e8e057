"""The norms of the guidance, in its order, one module per section.

Each module reads top to bottom beside the page of the same name in docs/guidance/.
"""

from gmc_steps.core.norm import Norm
from gmc_steps.core.norms import (
    calls,
    care,
    covert,
    deceased,
    introduction,
    principles,
    public_media,
    scope,
    secondary_purposes,
    storing,
)

SECTIONS: dict[str, tuple[Norm, ...]] = {
    "introduction": introduction.NORMS,
    "scope": scope.NORMS,
    "principles": principles.NORMS,
    "care": care.NORMS,
    "secondary-purposes": secondary_purposes.NORMS,
    "public-media": public_media.NORMS,
    "deceased": deceased.NORMS,
    "covert": covert.NORMS,
    "calls": calls.NORMS,
    "storing": storing.NORMS,
}
"""Section's page name → its norms."""

NORMS: tuple[Norm, ...] = tuple(norm for norms in SECTIONS.values() for norm in norms)
"""Every norm of the guidance, in its order."""
