"""Written by ``python -m imapgrammar.codegen`` from the grammar. Do not edit."""
