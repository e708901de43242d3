"""The compiled engine: the generated parser and writer, and what they need.

What mypyc compiles belongs to the interpreter that imports it first, and breaks in it when another one imports it too.
So where these modules are compiled, only the main interpreter can import them; elsewhere `ImportError` is raised.
"""

from __future__ import annotations

import importlib
import os.path
from importlib.machinery import EXTENSION_SUFFIXES
from typing import Any


def _is_compiled() -> bool:
    """Return whether the modules of this package are libraries, which mypyc made."""
    runtime = os.path.join(os.path.dirname(__file__), "runtime")
    return any(os.path.exists(runtime + suffix) for suffix in EXTENSION_SUFFIXES)


def _in_subinterpreter() -> bool:
    """Return whether this is not the main interpreter; False if Python has no subinterpreters."""
    for name in ("_interpreters", "_xxsubinterpreters"):  # since Python 3.13, and before
        try:
            interpreters: Any = importlib.import_module(name)
        except ImportError:
            continue
        return bool(interpreters.get_current() != interpreters.get_main())
    return False


if _is_compiled() and _in_subinterpreter():
    raise ImportError(
        "compiled imapgrammar cannot be imported in a subinterpreter; install it with IMAPGRAMMAR_ENGINE=interpreted"
    )
