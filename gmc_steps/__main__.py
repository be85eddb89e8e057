"""`python -m gmc_steps` is the command `gmc-steps`."""

from gmc_steps.cli import main

main(prog_name="gmc-steps")
