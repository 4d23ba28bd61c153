"""The save file: one SQLite file a document, always whole on the disk.

**How it is kept.** The document is a database in memory. Each commit writes the whole of it to a
new file beside the old one, flushes that to the disk and puts it in the old one's place
(`os.replace`). At every moment the name stands for one complete file without a journal beside it,
so people may copy it while the program runs.

`tests/benchmarks/bench_store.py` compares this with the journals of SQLite. For one edit in a document of
500 revisions (1.2 MB) it measured a median of 28 ms for the whole way, where adding one row took 16 ms with
a rollback journal and 3 ms with a write-ahead log; opening took 71 ms. The log is faster and cannot be
chosen: a copy of its file alone held none of the 25 rows, and with either journal a kill leaves a second
file beside the first that has to go with it. The time grows with the size of the document: flushing
16 MB, which is some ten thousand edits, took 28 ms against 12 ms for 1 MB.

**How it is opened.** Never in place. The bytes are read, checked and copied row by row into a clean
database (`intake`), whoever wrote them: there is no second, trusting way in.

Rows do not leave this package; what leaves it is in `values`. `negotiator.store.save_file` and all below it
import SQLModel, which takes a third of a second: import them where they are used.
"""

from __future__ import annotations
