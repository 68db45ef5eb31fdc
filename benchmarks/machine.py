"""On what it was measured: processor, memory, system, versions."""

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("neo4j", "arcadedb", "py2neo", "pydantic", "networkx")


def about_machine() -> dict[str, str]:
    """What to put above a table."""
    return {
        "day": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "memory": _memory(),
        "system": platform.platform(terse=True),
        "Python": platform.python_version(),
        **{name: found for name in PACKAGES if (found := _version(name))},
        "load average before": " ".join(f"{load:.1f}" for load in _load()),
    }


def _load() -> tuple[float, ...]:
    return os.getloadavg() if hasattr(os, "getloadavg") else ()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _processor() -> str:
    return _line("/proc/cpuinfo", "model name") or platform.processor() or platform.machine()


def _memory() -> str:
    kilobytes = _line("/proc/meminfo", "MemTotal").removesuffix(" kB")
    return f"{int(kilobytes) / 1024**2:.0f} GiB" if kilobytes else "unknown"


def _line(file: str, name: str) -> str:
    path = Path(file)
    if not path.is_file():
        return ""
    with path.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            key, _, value = line.partition(":")
            if key.strip() == name:
                return value.strip()
    return ""
