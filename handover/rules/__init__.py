"""The house rules over text and times: they find concerns and decide nothing else."""
