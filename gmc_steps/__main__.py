"""`python -m gmc_steps` is the command `gmc-steps`."""

from gmc_steps.cli.entry import main

main()
