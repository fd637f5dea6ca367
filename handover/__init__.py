"""Handing a peer-run respite house over from one shift to the next."""
