"""Node classes, the parts of IMAP messages. There is one module for each grammar file.

All node classes can be imported from here. Each grammar rule that is a choice of nodes has a union here, with the name
of the rule: `SearchKey`, `RespTextCode`, `ServerMessage`.

The docstring of a class begins with an example of the wire form. In it, ``…`` stands for octets that are left out.
These rules hold for all classes:

- A ``bytes`` field for a string of the RFCs (string, astring, nstring) holds 0..4294967295 octets of any value but NUL.
  `imapgrammar.strings` has the classes for the forms of a string on the wire.
- A field ``sequence_set`` of a command holds message numbers; inside `Uid` it holds UIDs.
- A field ``mailbox`` of a command is the mailbox to use the command on; of a response, the mailbox that has the data.
- Keywords match in any letter case. A field of type ``str`` holds a keyword in upper case.
- A class ``Unknown…`` is for syntax of extensions that the grammar does not know. `imapgrammar.serialize` raises
  `imapgrammar.SerializeError` for an ``Unknown…`` node with a name that the grammar knows.
"""

import sys

from imapgrammar._generated import nodes as _nodes
from imapgrammar._generated.nodes import *  # noqa: F403

# The unions are built from the node classes, so the node modules can import them for type checkers only. Add the
# unions to the modules here, for code that reads annotations at run time: inspect, msgspec, Hypothesis.
_unions = {name: getattr(_nodes, name) for name in _nodes.__all__}
for _name in list(sys.modules):
    if _name.startswith(f"{__name__}."):
        _names = vars(sys.modules[_name])
        _names.update(_unions | _names)
