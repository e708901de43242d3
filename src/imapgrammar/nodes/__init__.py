"""The nodes: what IMAP messages are made of, one module for each grammar file.

All of them can be had from here, and so can a union for each rule of the grammar that is a choice
of nodes, under the rule's name: `SearchKey`, `RespTextCode`, `ServerMessage`.
"""

import sys

from imapgrammar._generated import nodes as _nodes
from imapgrammar._generated.nodes import *  # noqa: F403

# The node modules know the unions, which are made of their classes, to type checkers only. Here they
# get them for what reads annotations at run time: inspect, msgspec, Hypothesis.
_unions = {name: getattr(_nodes, name) for name in _nodes.__all__}
for _name in list(sys.modules):
    if _name.startswith(f"{__name__}."):
        _names = vars(sys.modules[_name])
        _names.update(_unions | _names)
