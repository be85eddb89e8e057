"""Local policy: what an organisation asks beyond the guidance, kept apart from it.

Local rules stand in ``features/local/policy.toml`` and never among the norms. The guidance's advice
is drawn first, without them; they are laid over it and can only make the answer stricter. So no
local rule can displace a norm, permit anything, or change a status of the guidance, and every
answer can still say what the guidance alone says.

Read it in this order: `rule` (what a local rule is), `policy` and `syntax` (reading the file),
`advice` (the layer), `report` (its words), `steps` (its sentences in scenarios).
`gmc_steps.check.local` has its checks.
"""
