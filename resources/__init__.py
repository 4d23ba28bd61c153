"""Files that are shipped with the program; read them through ``importlib.resources.files``."""
