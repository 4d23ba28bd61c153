"""How good the model is: exact answers, an independent solver, and what happened, beside what is simulated."""
