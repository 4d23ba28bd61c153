"""Engine: the equations of the market model. Pure numpy; no input, output or clock, no hidden random numbers.

Inside the engine draws and variants run along the **last** axis `k`, because one matrix product per market
then serves all of them (a leading axis needs one small product per draw). Outcomes have `k` first.
"""
