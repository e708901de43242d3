"""``python -m imapgrammar.codegen``."""

from imapgrammar.codegen import main

main()
