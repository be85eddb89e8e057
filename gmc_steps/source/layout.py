"""The places of files in a project's folder."""

FOLDER = "features"
"""The folder of the feature files."""

LOCAL = f"{FOLDER}/local"
"""The folder of an organisation's own rules and their scenarios, apart from the guidance's."""

POLICY = f"{LOCAL}/policy.toml"
"""The file of local rules; most projects have none."""
