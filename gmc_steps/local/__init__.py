"""Local policy: what an organisation asks beyond the guidance, kept apart from it.

Local rules are in ``features/local/policy.toml``, never among the norms. The guidance's advice is
drawn first, without them; then they are laid over it and can only make the answer stricter. So no
local rule can displace a norm, permit anything or change a status of the guidance, and every answer
can still say what the guidance alone says.

Read the modules in this order: `rule` (what a local rule is), `policy` and `syntax` (reading the
file), `advice` (the layer), `report` (its words) and `steps` (its sentences in scenarios). The
checks are in `gmc_steps.check.local`.
"""
