"""The nodes: what IMAP messages are made of, one module for each grammar file.

All of them can be had from here, and so can a union for each rule of the grammar that is a choice
of nodes, under the rule's name: `SearchKey`, `RespTextCode`, `ServerMessage`.
"""

from imapgrammar._generated.nodes import *  # noqa: F403
