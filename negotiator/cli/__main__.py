"""`python -m negotiator.cli` runs a command."""

from __future__ import annotations

import sys

from negotiator.cli import main

sys.exit(main())
