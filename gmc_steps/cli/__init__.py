"""The command `gmc-steps`, from the call to the exit code.

- `entry`: where the process begins
- `edge`: where it ends: printing, exit codes and errors
- `commands`: the commands by name, with a module for each or for a few
- `project`: the project of the current folder, and the parts of it that a call names

A command imports its modules only when it is called: rules may have to be read afresh, and
`gmc-steps --help` would otherwise wait half a second for MkDocs. `answer` does without click, which
takes longer to import than a decision takes to draw.
"""
