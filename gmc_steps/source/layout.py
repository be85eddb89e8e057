"""Where things stand in a project's folder."""

FOLDER = "features"
"""Where feature files live."""

LOCAL = f"{FOLDER}/local"
"""Where an organisation's own rules and their scenarios live, apart from the guidance's."""

POLICY = f"{LOCAL}/policy.toml"
"""The local rules; most projects have none."""
