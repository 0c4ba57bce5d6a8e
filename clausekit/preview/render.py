"""A template + values → an HTML page that needs nothing else and can run nothing."""

import base64
import hashlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined

_SHARED: Final = "shared.css"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    # autoescape: nothing from a contract can become markup
    return Environment(
        loader=PackageLoader("clausekit.preview"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def render(name: str, rules: Iterable[str] = (), **values: Any) -> str:
    """The page of `name`.html.jinja with the styles of shared.css, `name`.css and `rules`.

    Its policy allows these very styles, by their hash, and nothing else: no script, no picture, no address.
    """
    style = "\n".join([*(_environment().get_template(each).render() for each in (_SHARED, f"{name}.css")), *rules])
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return _environment().get_template(f"{name}.html.jinja").render(style=style, policy=policy, **values)
