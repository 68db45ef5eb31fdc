"""The explorer as tests use it: its names and their places, and what is private in the record."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter

from playwright.sync_api import Locator, Page

from graph.dataset import Dataset
from graph.record import Release, State
from tests.fictional_record import claim, source, thing

START = "/explore?id=demo-gate"
WATCH = "Sarenga Rights Watch"
HERE = Release.PRIVATE
PRIVATE = Dataset(
    id="desk",
    title="What the desk was told",
    description="Invented.",
    rows_gone=State.OUR_ERROR,
    sources=(source("desk-talk", publisher="The desk", release=HERE),),
    claims=(
        *thing("desk-firm", "Company", "Quiet Tin Trading", of="desk-talk", release=HERE),
        claim("desk-firm", "OWNS", "demo-gate", of="desk-talk", release=HERE),
    ),
)
UNPACKED = """async () => {
  const raw = atob(location.hash.slice(3).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(raw, (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}"""
PACKED = """async (text) => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const raw = btoa(String.fromCharCode(...bytes));
  return raw.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}"""


def open_at(page: Page, address: str) -> None:
    """Open an address as a new page, and wait for its drawing."""
    page.goto("about:blank")
    page.goto(address)
    page.wait_for_selector("html[data-ready]", state="attached")


def name(page: Page, words: str) -> Locator:
    """The key of a name in the picture."""
    return page.locator("#keys button.name", has_text=re.compile(f"^{words}"))


def names(page: Page) -> set[str]:
    """The names that are drawn."""
    return {text.split(";")[0] for text in page.locator("#keys button.name").all_text_contents()}


def focused(page: Page) -> str:
    """The name or line that has the focus."""
    text: str = page.evaluate("document.activeElement.textContent")
    return text.split(";", maxsplit=1)[0]


def place(page: Page, words: str) -> tuple[float, float]:
    """Where a name's mark is drawn: its key stands on it while it has the focus."""
    key = name(page, words)
    key.focus()
    page.wait_for_timeout(400)  # until names have moved to their places
    key.blur()
    key.focus()
    box = key.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def unpacked(page: Page) -> str:
    """What the address of the page holds."""
    text: str = page.evaluate(UNPACKED)
    return text


def packed(page: Page, view: dict[str, object]) -> str:
    """A view as an address holds it."""
    text: str = page.evaluate(PACKED, json.dumps(view))
    return text


@dataclass
class Reader:
    """Somebody at the explorer, whose every key, word and press is a step; `rows` tell the tasks.

    A row is a task, its steps, and the seconds that it took a machine.
    """

    page: Page
    steps: int = 0
    rows: list[tuple[str, int, float]] = field(default_factory=list)

    @contextmanager
    def task(self, words: str) -> Iterator[None]:
        """Count what is done within as one task."""
        before, begun = self.steps, perf_counter()
        yield
        self.rows.append((words, self.steps - before, perf_counter() - begun))

    def key(self, *keys: str) -> None:
        """Press keys, one after another."""
        for key in keys:
            self.page.keyboard.press(key)
            self.steps += 1

    def type(self, words: str) -> None:
        """Type a name; it counts once."""
        self.page.keyboard.type(words)
        self.steps += 1

    def press(self, what: Locator) -> None:
        """Press something with the mouse."""
        what.click()
        self.steps += 1

    def press_name(self, words: str) -> None:
        """Press a name in the drawing."""
        self.page.mouse.click(*place(self.page, words))
        self.steps += 1

    def drag(self, words: str, dx: float, dy: float) -> None:
        """Draw a name elsewhere."""
        x, y = place(self.page, words)
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + dx / 2, y + dy / 2)
        self.page.mouse.move(x + dx, y + dy)
        self.page.mouse.up()
        self.steps += 1

    def walk(self, key: str, words: str) -> None:
        """Press a key until what has the focus begins with these words."""
        for _ in range(80):
            if focused(self.page).startswith(words):
                return
            self.key(key)
        raise AssertionError(f"{key} never led to {words!r}")

    def report(self) -> str:
        """The tasks as a table."""
        return "\n".join(
            f"{words:<24} {steps:>3} steps {took:>5.1f} s" for words, steps, took in self.rows
        )
