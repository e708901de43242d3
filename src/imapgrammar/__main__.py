"""Entry point of ``python -m imapgrammar``: the same as the command ``imapgrammar``."""

from imapgrammar.cli import main

if __name__ == "__main__":
    main()
