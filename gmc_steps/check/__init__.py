"""The static checks: features, restatements and norms against one another, running nothing."""
