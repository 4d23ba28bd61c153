"""Questions that need many runs: how sure the numbers are, and what would be if."""
