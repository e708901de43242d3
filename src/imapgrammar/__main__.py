"""``python -m imapgrammar`` is the command ``imapgrammar``."""

from imapgrammar.cli import main

if __name__ == "__main__":
    main()
