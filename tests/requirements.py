"""What a test does when the machine lacks something: skip in a person's checkout, fail in CI."""

import os
from typing import NoReturn

import pytest


def absent(what: str, remedy: str) -> NoReturn:
    """End the test with one line that says what is absent and how to get it.

    Where CI is set, nothing may be left out: the same line is a failure there.
    """
    line = f"{what}: {remedy}"
    if os.environ.get("CI"):
        pytest.fail(line, pytrace=False)
    pytest.skip(line, allow_module_level=True)
