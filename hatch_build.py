"""Compile the modules in imapgrammar/compiled with mypyc when a wheel is built.

With ``IMAPGRAMMAR_ENGINE=compiled`` a failure to compile is an error, with ``interpreted`` nothing is compiled. Without
this variable the modules are compiled if that works, which needs a C compiler. An editable install is always
interpreted. ``IMAPGRAMMAR_OPT_LEVEL=1`` compiles faster, for tests: the C compiler optimizes less.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_MODULES = ("runtime", "entry", "scanners", "parser", "writer", "tolerant_scanners", "tolerant")
COMPILED = [f"imapgrammar/compiled/{name}.py" for name in _MODULES]
"""The modules that are compiled. They have a folder of their own for this reason."""


class CompileHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the compiled modules beside their sources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and add the results to the wheel."""
        wanted = os.environ.get("IMAPGRAMMAR_ENGINE", "")
        if wanted not in ("", "compiled", "interpreted"):
            raise ValueError(f"IMAPGRAMMAR_ENGINE is {wanted!r}, neither 'compiled' nor 'interpreted'")
        if wanted == "interpreted" or version == "editable":
            return
        from setuptools.errors import BaseError, CCompilerError

        try:
            libraries = self._compile()
        except (BaseError, CCompilerError) as error:
            if wanted == "compiled":
                raise
            self.app.display_warning(f"imapgrammar will run interpreted: {error}")
            return
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        build_data["force_include"].update(libraries)

    def _compile(self) -> dict[str, str]:
        """Compile the modules; return the files made, each with its place in the wheel."""
        from mypyc.build import mypycify
        from setuptools import Distribution

        target = Path(tempfile.mkdtemp(prefix="imapgrammar-"))
        with contextlib.chdir(Path(self.root) / "src"):
            extensions = mypycify(
                COMPILED,
                opt_level=os.environ.get("IMAPGRAMMAR_OPT_LEVEL", "3"),
                debug_level="0",
                group_name="imapgrammar",
                target_dir=str(target / "c"),
            )
            if sys.platform == "linux":
                for extension in extensions:
                    # The first option lets gcc inline calls between the functions of one library. The second halves
                    # the time: to compare the indentation of lines, gcc reads the file again for each of them.
                    extension.extra_compile_args += ["-fno-semantic-interposition", "-Wno-misleading-indentation"]
            command = Distribution({"name": "imapgrammar", "ext_modules": extensions}).get_command_obj("build_ext")
            command.build_lib, command.build_temp = str(target / "lib"), str(target / "temp")
            command.ensure_finalized()
            command.run()
        lib = target / "lib"
        return {str(path): str(path.relative_to(lib)) for path in lib.rglob("*") if path.is_file()}
