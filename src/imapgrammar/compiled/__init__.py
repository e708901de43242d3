"""The compiled engine: entry points, their run-time support, and the generated scanners, parser and writer."""
