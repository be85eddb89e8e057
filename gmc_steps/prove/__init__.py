"""What holds in every possible situation: the laws of `gmc_steps.core.laws`, proved or broken."""
