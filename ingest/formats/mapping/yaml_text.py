"""YAML as a mapping is written in it: plain values, each key once, nothing that stands for more."""

from typing import Any

import yaml


class _Loader(yaml.SafeLoader):
    """Safe, and without what would lose a key or make a small file large."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            at = self.peek_event()  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(
                problem="an alias (*) stands for something else; expected it written out",
                problem_mark=at.start_mark,
            )
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _ in node.value]
        for key, _ in node.value:
            if keys.count(key.value) > 1:
                raise yaml.MarkedYAMLError(
                    problem=f"{str(key.value)[:40]!r} stands twice; expected once",
                    problem_mark=key.start_mark,
                )
        return super().construct_mapping(node, deep)


def parse_yaml(text: str) -> Any:
    """What a text holds. Raises yaml.YAMLError naming line and column."""
    return yaml.load(text, _Loader)  # noqa: S506 - made of SafeLoader
