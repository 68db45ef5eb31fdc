"""Write docs/method.md anew."""

from pathlib import Path

from api.method.text import method_text

Path("docs/method.md").write_text(method_text(), encoding="utf-8")
