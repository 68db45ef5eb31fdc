"""A country that does not exist: claims of any number, made from a seed, for tests and benchmarks.

Nothing here is about anybody. It is never loaded beside a real record: see `own_store`.
"""

from benchmarks.fiction.generating import DATASET, generate, stream

__all__ = ["DATASET", "generate", "stream"]
