"""The command `gmc-steps`, from the call to the exit code.

- `entry`: where the process begins
- `edge`: where it ends, and in which words: exit codes and errors
- `commands`: the commands by name, and one module for each of them or for a few
- `project`: the project of the current folder, and what a call names in it

A command imports what it needs when it is called, and never before: rules may have to be read
afresh, and `gmc-steps --help` would otherwise wait half a second for MkDocs. `answer` does without
click, which takes longer to import than a decision takes to draw.
"""
