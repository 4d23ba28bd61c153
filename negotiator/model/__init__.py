"""Values: the world, a scenario and an outcome. No input or output, no Qt."""
